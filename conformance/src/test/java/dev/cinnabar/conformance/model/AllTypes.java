package dev.cinnabar.conformance.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;

/** A column of every type. */
@Entity
@Table(name = "all_types")
public class AllTypes {

  @Id @GeneratedValue Long id;

  private boolean truth;

  private Boolean truthBoxed;

  private short tiny;

  private Short tinyBoxed;

  private int number;

  private Integer numberBoxed;

  private long big;

  private Long bigBoxed;

  private char letter = 'a';

  private Character letterBoxed;

  private float real;

  private Float realBoxed;

  private double precise;

  private Double preciseBoxed;

  @Column(length = 50)
  private String text;

  @Column(precision = 12, scale = 2)
  private BigDecimal amount;

  @Column(precision = 18)
  private BigInteger huge;

  private LocalDate day;

  private LocalTime clock;

  private LocalDateTime moment;

  private Instant instant;

  @Column(name = "offset_at")
  private OffsetDateTime offset;

  private ZonedDateTime zoned;

  private Duration duration;

  private UUID uuid;

  private Color color;

  @Enumerated(EnumType.ORDINAL)
  private Color colorNumber;

  @Column(length = 100)
  private byte[] bytes;

  public AllTypes() {}

  public Long getId() {
    return id;
  }

  public boolean isTruth() {
    return truth;
  }

  public void setTruth(boolean truth) {
    this.truth = truth;
  }

  public Boolean getTruthBoxed() {
    return truthBoxed;
  }

  public void setTruthBoxed(Boolean truthBoxed) {
    this.truthBoxed = truthBoxed;
  }

  public short getTiny() {
    return tiny;
  }

  public void setTiny(short tiny) {
    this.tiny = tiny;
  }

  public Short getTinyBoxed() {
    return tinyBoxed;
  }

  public void setTinyBoxed(Short tinyBoxed) {
    this.tinyBoxed = tinyBoxed;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }

  public Integer getNumberBoxed() {
    return numberBoxed;
  }

  public void setNumberBoxed(Integer numberBoxed) {
    this.numberBoxed = numberBoxed;
  }

  public long getBig() {
    return big;
  }

  public void setBig(long big) {
    this.big = big;
  }

  public Long getBigBoxed() {
    return bigBoxed;
  }

  public void setBigBoxed(Long bigBoxed) {
    this.bigBoxed = bigBoxed;
  }

  public char getLetter() {
    return letter;
  }

  public void setLetter(char letter) {
    this.letter = letter;
  }

  public Character getLetterBoxed() {
    return letterBoxed;
  }

  public void setLetterBoxed(Character letterBoxed) {
    this.letterBoxed = letterBoxed;
  }

  public float getReal() {
    return real;
  }

  public void setReal(float real) {
    this.real = real;
  }

  public Float getRealBoxed() {
    return realBoxed;
  }

  public void setRealBoxed(Float realBoxed) {
    this.realBoxed = realBoxed;
  }

  public double getPrecise() {
    return precise;
  }

  public void setPrecise(double precise) {
    this.precise = precise;
  }

  public Double getPreciseBoxed() {
    return preciseBoxed;
  }

  public void setPreciseBoxed(Double preciseBoxed) {
    this.preciseBoxed = preciseBoxed;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }

  public BigInteger getHuge() {
    return huge;
  }

  public void setHuge(BigInteger huge) {
    this.huge = huge;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public LocalTime getClock() {
    return clock;
  }

  public void setClock(LocalTime clock) {
    this.clock = clock;
  }

  public LocalDateTime getMoment() {
    return moment;
  }

  public void setMoment(LocalDateTime moment) {
    this.moment = moment;
  }

  public Instant getInstant() {
    return instant;
  }

  public void setInstant(Instant instant) {
    this.instant = instant;
  }

  public OffsetDateTime getOffset() {
    return offset;
  }

  public void setOffset(OffsetDateTime offset) {
    this.offset = offset;
  }

  public ZonedDateTime getZoned() {
    return zoned;
  }

  public void setZoned(ZonedDateTime zoned) {
    this.zoned = zoned;
  }

  public Duration getDuration() {
    return duration;
  }

  public void setDuration(Duration duration) {
    this.duration = duration;
  }

  public UUID getUuid() {
    return uuid;
  }

  public void setUuid(UUID uuid) {
    this.uuid = uuid;
  }

  public Color getColor() {
    return color;
  }

  public void setColor(Color color) {
    this.color = color;
  }

  public Color getColorNumber() {
    return colorNumber;
  }

  public void setColorNumber(Color colorNumber) {
    this.colorNumber = colorNumber;
  }

  public byte[] getBytes() {
    return bytes;
  }

  public void setBytes(byte[] bytes) {
    this.bytes = bytes;
  }
}
