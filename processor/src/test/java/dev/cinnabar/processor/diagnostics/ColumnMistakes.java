package dev.cinnabar.processor.diagnostics;

import static dev.cinnabar.processor.diagnostics.Mistake.mistake;

import java.util.List;

/** What is wrong with names, columns and their types. */
final class ColumnMistakes {

  static final List<Mistake> ALL =
      List.of(
          mistake(
              "rejectsQuotedTableName",
              """
              @Entity
              @Table(name = "\\"order\\"") // error: [InvalidIdentifier] Order: the name of the table is written with quotes. Write it without: a name is quoted where the database needs it.
              class Order {
                @Id Long id;
              }
              """),
          mistake(
              "rejectsBlankColumnName",
              """
              @Entity class Task {
                @Id Long id;
                @Column(name = "  ") // error: [InvalidIdentifier] Task.title: the name of the column is blank or has blanks around it. Write the name, or leave it out for the default.
                String title;
              }
              """),
          mistake(
              "rejectsNamesWithHostileCharacters",
              """
              @Entity class Task {
                @Id Long id;
                @Column(name = "a\\nb") // error: [InvalidIdentifier] Task.one: the name of the column has a quote, a backslash or a control character. Use letters, digits, '_' and blanks.
                String one;
                @Column(name = "a\\"b") // error: [InvalidIdentifier] Task.two: the name of the column has a quote
                String two;
                @Column(name = "a\\\\u000ab") // error: [InvalidIdentifier] Task.three: the name of the column has a quote
                String three;
              }
              """),
          mistake(
              "rejectsLongName",
              """
              @Entity class Task {
                @Id Long id;
                @Column(name = "a234567890123456789012345678901234567890123456789012345678901234") // error: [InvalidIdentifier] Task.title: the name of the column has 64 characters. Use at most 63: databases cut or refuse longer ones.
                String title;
              }
              """),
          mistake(
              "acceptsHostileText",
              """
              @Entity
              @Table(name = "a $b */ c", comment = "quote \\" star */ \\\\u000a \\n $L $T {@link} percent %s")
              class Task {
                @Id Long id;
                @Column(columnDefinition = "VARCHAR(20) DEFAULT '\\"*/\\\\u0022$S'", comment = "*/ \\r\\n \\u2028",
                    check = @CheckConstraint(name = "ck", constraint = "title <> '\\\\u000a*/$N'"))
                String title;
              }
              """),
          mistake(
              "rejectsTwoAttributesOnOneColumn",
              """
              @Entity class Task {
                @Id Long id;
                String title;
                @Column(name = "TITLE") // error: [DuplicateColumn] Task.name: the column 'TITLE' is mapped by 'title' already. Give one of them another name.
                String name;
              }
              """),
          mistake(
              "rejectsAttributeOfTheNameOfAnInheritedOne",
              """
              @MappedSuperclass class Base {
                @Id Long id;
                String note;
              }
              """,
              """
              @Entity class Task extends Base {
                String note; // error: [DuplicateAttribute] Task.note: Base.note is an attribute of the same name. Rename one of them.
              }
              """),
          mistake(
              "rejectsConstraintOverUnknownColumn",
              """
              @Entity
              @Table(
                  uniqueConstraints = @UniqueConstraint(columnNames = "titel"), // error: [UnknownColumn] Task: the table has no column 'titel'. Did you mean 'title'?
                  indexes = @Index(columnList = "id, due")) // error: [UnknownColumn] Task: the table has no column 'due'. Write one of the columns: id, title.
              class Task {
                @Id Long id;
                String title;
              }
              """),
          mistake(
              "rejectsConstraintOverNoColumn",
              """
              @Entity
              @Table(uniqueConstraints = @UniqueConstraint(columnNames = {})) // error: [UnknownColumn] Task: a unique constraint names no column. Write its columns as 'columnNames'.
              class Task {
                @Id Long id;
              }
              """),
          mistake(
              "rejectsIndexOverUnknownColumn",
              """
              @Entity
              @TableIndex({"lower(title)", "titel DESC"}) // error: [UnknownColumn] Task: the table has no column 'titel'. Did you mean 'title'?
              class Task {
                @Id Long id;
                String title;
              }
              """,
              """
              @Entity
              @TableIndex("id")
              @TableIndex(value = "title", where = " ")
              class Note { // error: [InvalidIdentifier] Note: the index has an empty part or condition. Write columns or expressions in 'value' and a condition in 'where'.
                @Id Long id;
                String title;
              }
              """),
          mistake(
              "rejectsTypeThatCannotBeStored",
              """
              @Entity class Task {
                @Id Long id;
                Thread thread; // error: [UnknownColumnType] Task.thread: a value of type Thread cannot be stored in a column. Use one of the types that can be stored, or put @Transient on it.
                List<String> tags; // error: [UnknownColumnType] Task.tags: a value of type List<String> cannot be stored in a column. Put @OneToMany or @Json on it, or @Transient if it is not stored.
                Task parent; // error: [UnknownColumnType] Task.parent: a value of type Task cannot be stored in a column. Put @ManyToOne on it.
                Kind kind; // error: [UnknownColumnType] Task.kind: Task.Kind is private and cannot be seen by the mapper. Remove 'private'.
                private enum Kind { ONE }
              }
              """),
          mistake(
              "rejectsTypeThatDoesNotExist",
              """
              @Entity class Task {
                @Id Long id;
                Missing missing; // error: [UnresolvedType] Task.missing: the type 'Missing' does not exist. Correct its name or import it; if it is generated, its processor has to run here. // error: cannot find symbol
                List<Absent> list; // error: [UnresolvedType] Task.list: the type 'Absent' does not exist. // error: cannot find symbol
              }
              """),
          mistake(
              "rejectsDecimalWithoutPrecision",
              """
              @Entity class Task {
                @Id Long id;
                BigDecimal price; // error: [PrecisionMissing] Task.price: nothing says how many digits the number has. Write @Column(precision = 19, scale = 2), with the digits you need.
                @Column(scale = 2) // error: [PrecisionMissing] Task.cost: nothing says how many digits the number has.
                BigDecimal cost;
                BigInteger big; // error: [PrecisionMissing] Task.big: nothing says how many digits the number has. Write @Column(precision = 30), with the digits you need.
              }
              """),
          mistake(
              "rejectsScaleBeyondPrecision",
              """
              @Entity class Task {
                @Id Long id;
                @Column(precision = 4,
                    scale = 6) // error: [ScaleBeyondPrecision] Task.price: 6 digits after the point are more than 4 digits in all. Write a precision of at least 6.
                BigDecimal price;
              }
              """),
          mistake(
              "rejectsLengthThatMakesNoSense",
              """
              @Entity class Task {
                @Id Long id;
                @Column(length = 0) // error: [LengthInvalid] Task.title: length is 0. Write a number from 1 on.
                String title;
                @Column(length = 5) // error: [LengthInvalid] Task.count: 'length' has no meaning for a column of type Integer. Remove it.
                Integer count;
                @Column(length = 3) // error: [LengthInvalid] Task.kind: the longest constant has 6 characters. Remove 'length', or write at least 6.
                Kind kind;
                enum Kind { NORMAL }
              }
              """),
          mistake(
              "rejectsPrecisionThatMakesNoSense",
              """
              @Entity class Task {
                @Id Long id;
                @Column(precision = 5) // error: [PrecisionInvalid] Task.title: 'precision' has no meaning for a column of type String. Remove it.
                String title;
                @Column(precision = -1) // error: [PrecisionInvalid] Task.price: precision is -1. Write a number from 1 on.
                BigDecimal price;
                @Column(secondPrecision = 12) // error: [PrecisionInvalid] Task.due: a second has 0 to 9 fractional digits, not 12. Write how many of them are stored.
                LocalDateTime due;
                @Column(secondPrecision = 3) // error: [PrecisionInvalid] Task.day: 'secondPrecision' has no meaning for a column of type LocalDate. Remove it.
                LocalDate day;
              }
              """),
          mistake(
              "rejectsDefaultThatIsNoneOfTheColumn",
              """
              @Entity class Task {
                @Id Long id;
                @DatabaseDefault(
                    "many") // error: [DefaultInvalid] Task.one: 'many' is no whole number. Write a constant of the attribute's type, or an expression in 'sql'.
                Integer one;
                @DatabaseDefault("yes") // error: [DefaultInvalid] Task.two: 'yes' is neither true nor false.
                boolean two;
                @DatabaseDefault("1.234") // error: [DefaultInvalid] Task.three: '1.234' is a number with more digits after the point than the column has.
                @Column(precision = 10, scale = 2) BigDecimal three;
                @DatabaseDefault("OLD") // error: [DefaultInvalid] Task.four: 'OLD' is none of NEW, DONE.
                State four;
                @DatabaseDefault("abcd") // error: [DefaultInvalid] Task.five: 'abcd' is longer than the column.
                @Column(length = 3) String five;
                @DatabaseDefault("2020-01-01") // error: [DefaultInvalid] Task.six: '2020-01-01' is no constant of a type that can be written as one.
                LocalDate six;
                @DatabaseDefault // error: [DefaultInvalid] Task.seven: the default is neither one constant nor one expression. Write a constant in 'value' or an expression in 'sql'.
                String seven;
                @DatabaseDefault(value = "a", sql = "b") // error: [DefaultInvalid] Task.eight: the default is neither one constant nor one expression.
                String eight;
                @GeneratedColumn(" ") // error: [DefaultInvalid] Task.nine: the expression is empty. Write how the value is computed from other columns.
                String nine;
                @DatabaseDefault("1e3") // error: [DefaultInvalid] Task.ten: '1e3' is no number in plain digits.
                Double ten;
                enum State { NEW, DONE }
              }
              """),
          mistake(
              "rejectsDatabaseValuesWhereNobodyCouldReadThemBack",
              """
              @Entity class Task {
                @Id @DatabaseDefault("1") Long id; // error: [ContradictingAnnotations] Task.id: the value of a key is not read back. Use @GeneratedValue.
                @DatabaseDefault("1") // error: [ContradictingAnnotations] Task.one: a generated column has no default. Remove one of the annotations.
                @GeneratedColumn("id + 1") Integer one;
                @References(Task.class) @DatabaseDefault("1") // error: [ContradictingAnnotations] Task.two: a foreign key is written by the session. Remove one of them.
                Long two;
                @ManyToOne(fetch = FetchType.EAGER) @DatabaseDefault("1") // error: [ContradictingAnnotations] Task.three: the session writes the relationship. Remove it.
                Task three;
                @FilledByDatabase // error: [ContradictingAnnotations] Task.five: a generated column is never written. Remove one of the annotations.
                @GeneratedColumn("id + 1") Integer five;
                @FilledByDatabase
                @DatabaseDefault("1") // error: [ContradictingAnnotations] Task.six: a trigger fills the column. Remove one of the annotations.
                Integer six;
                @Version @FilledByDatabase // error: [ContradictingAnnotations] Task.seven: the session counts the version. Remove one of them.
                int seven;
                @FilledByDatabase(onInsert = false, onUpdate = false) // error: [DefaultInvalid] Task.eight: neither INSERT nor UPDATE leaves the column to the database. Remove the annotation, or one of its elements.
                Integer eight;
                @OneToMany(mappedBy = "three") @GeneratedColumn("1") // error: [ContradictingAnnotations] Task.four: the session writes the relationship. Remove it.
                List<Task> four;
              }
              """,
              """
              @Entity class Note {
                @Id private Long id;
                @GeneratedColumn("id + 1") // error: [ContradictingAnnotations] Note.next: only the constructor sets the attribute, and what the database fills is read back. Let the mapper see the field, or add a setter.
                @Column(updatable = false) private final Long next;
                Note(Long id, Long next) { this.id = id; this.next = next; }
                Long getId() { return id; }
                Long getNext() { return next; }
              }
              """),
          mistake(
              "rejectsEnumeratedText",
              """
              @Entity class Task {
                @Id Long id;
                @Enumerated(EnumType.STRING) // error: [EnumeratedOnNonEnum] Task.kind: String is no enum. Remove @Enumerated.
                String kind;
              }
              """),
          mistake(
              "rejectsEmptyEnum",
              """
              @Entity class Task {
                @Id Long id;
                Kind kind; // error: [EmptyEnum] Task.kind: Task.Kind has no constants, so that nothing can be stored. Give it constants.
                enum Kind {}
              }
              """),
          mistake(
              "acceptsEveryTypeThatCanBeStored",
              """
              @Entity class Task {
                @Id UUID id;
                boolean a; Boolean b; short c; Short d; int e; Integer f; long g; Long h; float i; Float j;
                double k; Double l; char m; Character n; String o;
                @Column(precision = 10, scale = 2) BigDecimal p;
                @Column(precision = 20) BigInteger q;
                LocalDate r; LocalTime s; LocalDateTime t; Instant u; OffsetDateTime v; ZonedDateTime w;
                Duration x; byte[] y;
                @Enumerated(EnumType.ORDINAL) Kind z;
                @Column(secondPrecision = 3, unique = true, nullable = false, updatable = false) Instant aa;
                enum Kind { ONE }
              }
              """));

  private ColumnMistakes() {}
}
