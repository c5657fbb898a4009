package dev.cinnabar.sample.relationships;

import dev.cinnabar.annotation.References;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The child in the one-sided form: it knows its parent by a plain column. */
// tag::membertask
@Entity
@Table(name = "member_tasks")
public class MemberTask {

  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 200)
  private String title;

  @References(Member.class)
  private Long memberId; // member_id BIGINT, a foreign key to members

  // end::membertask
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
