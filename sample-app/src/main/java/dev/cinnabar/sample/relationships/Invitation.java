package dev.cinnabar.sample.relationships;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

// tag::invitation
@Entity
@Table(name = "invitations")
public class Invitation {

  @Id @GeneratedValue Long id;

  private Long memberId;

  @ManyToOne private Member member; // both are stored in member_id

  // end::invitation
  protected Invitation() {}

  public Invitation(Long memberId) {
    this.memberId = memberId;
  }

  public Long getMemberId() {
    return memberId;
  }

  public void setMemberId(Long memberId) {
    this.memberId = memberId;
  }

  public Member getMember() {
    return member;
  }

  public void setMember(Member member) {
    this.member = member;
  }
}
