package shop;

import dev.cinnabar.annotation.DatabaseDefault;
import dev.cinnabar.annotation.ForeignKeyRules;
import dev.cinnabar.annotation.GeneratedColumn;
import dev.cinnabar.annotation.TableIndex;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/** Every kind of column, constraint and index once, and two tables that refer to each other. */
public final class Shop {

  private Shop() {}

  @Entity
  @Table(
      name = "customers",
      comment = "Who buys, and who's asked",
      uniqueConstraints = @UniqueConstraint(columnNames = {"name", "born_on"}))
  @TableIndex("lower(email)")
  public static class Customer {
    @Id @GeneratedValue Long id;

    @Column(nullable = false, length = 80, comment = "As it is printed")
    String name;

    @Column(unique = true, length = 120)
    String email;

    LocalDate bornOn;

    @ManyToOne(fetch = FetchType.EAGER)
    @ForeignKeyRules(onDelete = ForeignKeyRules.Action.SET_NULL)
    Order lastOrder;
  }

  @Entity
  @Table(
      name = "order",
      indexes = {
        @Index(columnList = "placed_at DESC, state"),
        @Index(name = "ux_reference", columnList = "reference", unique = true)
      },
      check = @CheckConstraint(constraint = "total >= 0"))
  @TableIndex(value = "customer_id", where = "state = 'OPEN'")
  public static class Order {
    @Id @GeneratedValue UUID id;

    UUID reference;

    @Column(nullable = false)
    State state = State.OPEN;

    @Column(precision = 12, scale = 2, check = @CheckConstraint(constraint = "total < 1000000"))
    BigDecimal total;

    @Column(secondPrecision = 3)
    Instant placedAt;

    boolean gift;

    @DatabaseDefault("1.50")
    @Column(precision = 6, scale = 2, nullable = false)
    BigDecimal postage;

    @DatabaseDefault(sql = "CURRENT_TIMESTAMP")
    LocalDateTime printedAt;

    @DatabaseDefault(sql = "CURRENT_TIMESTAMP")
    Instant createdAt;

    @DatabaseDefault("true")
    boolean visible;

    @GeneratedColumn("total + postage")
    @Column(precision = 13, scale = 2)
    BigDecimal due;

    byte[] receipt;

    @Column(length = Integer.MAX_VALUE)
    String remarks;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @ForeignKeyRules(
        onDelete = ForeignKeyRules.Action.CASCADE,
        onUpdate = ForeignKeyRules.Action.CASCADE)
    Customer customer;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Customer recommendedBy;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_replaced"))
    Order replaces;
  }

  /** What an order is at. */
  public enum State {
    OPEN,
    SENT
  }
}
