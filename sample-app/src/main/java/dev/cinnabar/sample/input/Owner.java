package dev.cinnabar.sample.input;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** Who has to do the tasks of the file. */
@Entity
@Table(name = "owners")
public class Owner {

  @Id @GeneratedValue Long id;

  @Column(nullable = false, unique = true, length = 100)
  private String name;

  @OneToMany(mappedBy = "owner", cascade = CascadeType.ALL)
  private List<OwnedTask> tasks = new ArrayList<>();

  protected Owner() {}

  public Owner(String name) {
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

  public List<OwnedTask> getTasks() {
    return tasks;
  }

  public void setTasks(List<OwnedTask> tasks) {
    this.tasks = tasks;
  }
}
