package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** What other rows take their keys from. */
@Entity
@Table(name = "concerts")
public class Concert {
  @Id @GeneratedValue private Long id;

  @Column(length = 40)
  private String title;

  @OneToMany(mappedBy = "concert", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<Performance> performances = new ArrayList<>();

  protected Concert() {}

  public Concert(String title) {
    this.title = title;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public List<Performance> getPerformances() {
    return performances;
  }

  public void setPerformances(List<Performance> performances) {
    this.performances = performances;
  }
}
