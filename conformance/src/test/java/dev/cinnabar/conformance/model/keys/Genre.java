package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** Its key is a word, which may change. */
@Entity
@Table(name = "genres")
public class Genre {

  @Id
  @Column(length = 20)
  private String code;

  @Column(nullable = false, length = 40)
  private String name;

  @OneToMany(mappedBy = "genre")
  private List<Novel> novels = new ArrayList<>();

  protected Genre() {}

  public Genre(String code, String name) {
    this.code = code;
    this.name = name;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public List<Novel> getNovels() {
    return novels;
  }

  public void setNovels(List<Novel> novels) {
    this.novels = novels;
  }
}
