package dev.cinnabar.conformance.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A parent that alone maps the relationship. */
@Entity
@Table(name = "members")
public class Member {

  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 100)
  private String name;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "member_id")
  private List<MemberTask> tasks = new ArrayList<>();

  protected Member() {}

  public Member(String name) {
    this.name = name;
  }

  public Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public List<MemberTask> getTasks() {
    return tasks;
  }

  public void setTasks(List<MemberTask> tasks) {
    this.tasks = tasks;
  }
}
