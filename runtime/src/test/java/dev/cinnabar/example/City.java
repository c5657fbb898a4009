package dev.cinnabar.example;

/** A city whose setters refuse some values; its country comes with it: table {@code cities}. */
public class City {
  private Long id; // @Id @GeneratedValue
  private String name; // @Column(nullable = false, length = 100)
  private boolean capital;
  private int population;
  private Country country; // @ManyToOne @JoinColumn(name = "country_code")
  private boolean refusing; // @Transient

  protected City() {}

  public City(String name, Country country) {
    this.name = name;
    this.country = country;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    if (refusing || name.isBlank()) {
      throw new IllegalStateException("a city has a name");
    }
    this.name = name;
  }

  public boolean isCapital() {
    return capital;
  }

  public void setCapital(boolean capital) {
    this.capital = capital;
  }

  public int getPopulation() {
    return population;
  }

  public void setPopulation(int population) {
    this.population = population;
  }

  public Country getCountry() {
    return country;
  }

  public void setCountry(Country country) {
    this.country = country;
  }

  /** Lets the setter of the name fail, whatever it is given. */
  public void refuseFromNowOn() {
    refusing = true;
  }
}
