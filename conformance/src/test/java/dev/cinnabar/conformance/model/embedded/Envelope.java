package dev.cinnabar.conformance.model.embedded;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Carries values of which the post office writes a part. */
@Entity
@Table(name = "envelopes")
public class Envelope {

  @Id public long number;
  @Embedded public Postmark postmark;
  public Sender sender;

  /** What is stamped on. */
  @Embeddable
  public static class Postmark {
    public String town;

    @Column(insertable = false)
    public String stampedBy;

    @Column(insertable = false)
    public int weight;
  }

  /** Who has sent it, as far as anybody knows. */
  @Embeddable
  public record Sender(
      String name, @Column(name = "checked_by", insertable = false) String checkedBy) {}
}
