package dev.cinnabar.conformance.model.lazy;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** Holds rows with lazy columns by a join table. */
@Entity
@Table(name = "anthologies")
public class Anthology {

  @Id @GeneratedValue private Long id;

  @ManyToMany private List<Manuscript> manuscripts = new ArrayList<>();

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public List<Manuscript> getManuscripts() {
    return manuscripts;
  }

  public void setManuscripts(List<Manuscript> manuscripts) {
    this.manuscripts = manuscripts;
  }
}
