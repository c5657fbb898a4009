package dev.cinnabar.conformance.model;

import dev.cinnabar.annotation.References;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A child that knows its parent by a plain column. */
@Entity
@Table(name = "member_tasks")
public class MemberTask {

  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 200)
  private String title;

  @References(Member.class)
  private Long memberId;

  protected MemberTask() {}

  public MemberTask(String title) {
    this.title = title;
  }

  public Long getId() {
    return id;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public Long getMemberId() {
    return memberId;
  }

  public void setMemberId(Long memberId) {
    this.memberId = memberId;
  }
}
