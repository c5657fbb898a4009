package dev.cinnabar.conformance.model.types;

import dev.cinnabar.annotation.SqlArray;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Arrays of everything that an array may hold. */
@Entity
@Table(name = "playlists")
public class Playlist {

  /** Stored by name. */
  public enum Mood {
    CALM,
    LOUD
  }

  @Id private long id;

  @SqlArray
  @Column(nullable = false)
  private List<String> tags = new ArrayList<>();

  @SqlArray private Long[] tracks;
  @SqlArray private List<Integer> seconds;
  @SqlArray private Short[] ranks;
  @SqlArray private List<Double> scores;
  @SqlArray private List<Boolean> played;
  @SqlArray private UUID[] links;
  @SqlArray private List<Mood> moods;

  @SqlArray
  @Column(precision = 9, scale = 2)
  private List<BigDecimal> prices;

  protected Playlist() {}

  public Playlist(long id) {
    this.id = id;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public List<String> getTags() {
    return tags;
  }

  public void setTags(List<String> tags) {
    this.tags = tags;
  }

  public Long[] getTracks() {
    return tracks;
  }

  public void setTracks(Long[] tracks) {
    this.tracks = tracks;
  }

  public List<Integer> getSeconds() {
    return seconds;
  }

  public void setSeconds(List<Integer> seconds) {
    this.seconds = seconds;
  }

  public Short[] getRanks() {
    return ranks;
  }

  public void setRanks(Short[] ranks) {
    this.ranks = ranks;
  }

  public List<Double> getScores() {
    return scores;
  }

  public void setScores(List<Double> scores) {
    this.scores = scores;
  }

  public List<Boolean> getPlayed() {
    return played;
  }

  public void setPlayed(List<Boolean> played) {
    this.played = played;
  }

  public UUID[] getLinks() {
    return links;
  }

  public void setLinks(UUID[] links) {
    this.links = links;
  }

  public List<Mood> getMoods() {
    return moods;
  }

  public void setMoods(List<Mood> moods) {
    this.moods = moods;
  }

  public List<BigDecimal> getPrices() {
    return prices;
  }

  public void setPrices(List<BigDecimal> prices) {
    this.prices = prices;
  }
}
