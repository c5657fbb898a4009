package dev.cinnabar.conformance.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A table of 80 columns and a key: more than the bits of a machine word. */
@Entity
@Table(name = "wide")
public class Wide {

  @Id @GeneratedValue public Long id;

  public Long c01;

  @Column(length = 30)
  public String c02;

  public Boolean c03;

  public LocalDate c04;

  public Integer c05;

  public Long c06;

  @Column(length = 30)
  public String c07;

  public Boolean c08;

  public LocalDate c09;

  public Integer c10;

  public Long c11;

  @Column(length = 30)
  public String c12;

  public Boolean c13;

  public LocalDate c14;

  public Integer c15;

  public Long c16;

  @Column(length = 30)
  public String c17;

  public Boolean c18;

  public LocalDate c19;

  public Integer c20;

  public Long c21;

  @Column(length = 30)
  public String c22;

  public Boolean c23;

  public LocalDate c24;

  public Integer c25;

  public Long c26;

  @Column(length = 30)
  public String c27;

  public Boolean c28;

  public LocalDate c29;

  public Integer c30;

  public Long c31;

  @Column(length = 30)
  public String c32;

  public Boolean c33;

  public LocalDate c34;

  public Integer c35;

  public Long c36;

  @Column(length = 30)
  public String c37;

  public Boolean c38;

  public LocalDate c39;

  public Integer c40;

  public Long c41;

  @Column(length = 30)
  public String c42;

  public Boolean c43;

  public LocalDate c44;

  public Integer c45;

  public Long c46;

  @Column(length = 30)
  public String c47;

  public Boolean c48;

  public LocalDate c49;

  public Integer c50;

  public Long c51;

  @Column(length = 30)
  public String c52;

  public Boolean c53;

  public LocalDate c54;

  public Integer c55;

  public Long c56;

  @Column(length = 30)
  public String c57;

  public Boolean c58;

  public LocalDate c59;

  public Integer c60;

  public Long c61;

  @Column(length = 30)
  public String c62;

  public Boolean c63;

  public LocalDate c64;

  public Integer c65;

  public Long c66;

  @Column(length = 30)
  public String c67;

  public Boolean c68;

  public LocalDate c69;

  public Integer c70;

  public Long c71;

  @Column(length = 30)
  public String c72;

  public Boolean c73;

  public LocalDate c74;

  public Integer c75;

  public Long c76;

  @Column(length = 30)
  public String c77;

  public Boolean c78;

  public LocalDate c79;

  public Integer c80;
}
