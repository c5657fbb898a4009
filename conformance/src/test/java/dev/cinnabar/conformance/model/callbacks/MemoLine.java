package dev.cinnabar.conformance.model.callbacks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;

/** A line of a memo, which lets the memo know that it was changed. */
@Entity
@Table(name = "memo_lines")
public class MemoLine extends Witnessed {

  @Id @GeneratedValue private Long id;

  @Column(length = 40)
  private String text;

  @ManyToOne private Memo memo;

  protected MemoLine() {}

  public MemoLine(String text) {
    this.text = text;
  }

  @PreUpdate
  void touchMemo() {
    if (memo != null) {
      memo.setTitle(memo.getTitle() + "*");
    }
  }

  @PostLoad
  void lookAround() {
    told.add("of " + (memo == null ? null : memo.getId() != null));
  }

  public Long getId() {
    return id;
  }

  void setId(Long id) {
    this.id = id;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public Memo getMemo() {
    return memo;
  }

  public void setMemo(Memo memo) {
    this.memo = memo;
  }
}
