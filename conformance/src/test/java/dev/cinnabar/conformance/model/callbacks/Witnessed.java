package dev.cinnabar.conformance.model.callbacks;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;

/** What notes in its row who has written it, and in memory what it was told. */
@MappedSuperclass
public abstract class Witnessed {

  @Column(length = 20)
  private String createdBy;

  @Column(length = 20)
  private String changedBy;

  private int writes;

  @Transient final List<String> told = new ArrayList<>();

  @PrePersist
  void created() {
    told.add("prePersist");
    createdBy = Author.now;
    writes++;
  }

  @PreUpdate
  void changed() {
    told.add("preUpdate");
    changedBy = Author.now;
    writes++;
  }

  @PostLoad
  void loaded() {
    told.add("postLoad");
  }

  public List<String> told() {
    return told;
  }

  public String getCreatedBy() {
    return createdBy;
  }

  public void setCreatedBy(String createdBy) {
    this.createdBy = createdBy;
  }

  public String getChangedBy() {
    return changedBy;
  }

  public void setChangedBy(String changedBy) {
    this.changedBy = changedBy;
  }

  public int getWrites() {
    return writes;
  }

  public void setWrites(int writes) {
    this.writes = writes;
  }
}
