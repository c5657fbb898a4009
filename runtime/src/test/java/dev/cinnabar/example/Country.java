package dev.cinnabar.example;

/** A country with an assigned key, of a class that can have no stub: table {@code countries}. */
public final class Country {
  String code; // @Id @Column(length = 2)
  String name; // @Column(nullable = false, length = 100)

  Country() {}

  public Country(String code, String name) {
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
}
