package dev.cinnabar.conformance.model.callbacks;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A memo that gets a first line of its own when it is stored. */
@Entity
@Table(name = "memos")
public class Memo extends Witnessed {

  @Id @GeneratedValue private Long id;

  @Column(length = 40)
  private String title;

  @OneToMany(mappedBy = "memo", cascade = CascadeType.ALL)
  private List<MemoLine> lines = new ArrayList<>();

  protected Memo() {}

  public Memo(String title) {
    this.title = title;
  }

  @PrePersist
  void begin() {
    if ("refused".equals(title)) {
      throw new IllegalStateException("A memo is refused.");
    }
    lines.add(new MemoLine("first"));
  }

  @PostPersist
  void stored() {
    told.add("postPersist " + (id != null));
  }

  @PostUpdate
  void updated() {
    told.add("postUpdate");
  }

  @PreRemove
  void leaving() {
    told.add("preRemove");
  }

  @PostRemove
  void gone() {
    told.add("postRemove");
  }

  public Long getId() {
    return id;
  }

  void setId(Long id) {
    this.id = id;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public List<MemoLine> getLines() {
    return lines;
  }

  public void setLines(List<MemoLine> lines) {
    this.lines = lines;
  }
}
