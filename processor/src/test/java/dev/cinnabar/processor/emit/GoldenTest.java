package dev.cinnabar.processor.emit;

import static dev.cinnabar.processor.emit.Models.accessors;
import static dev.cinnabar.processor.emit.Models.attribute;
import static dev.cinnabar.processor.emit.Models.entity;
import static dev.cinnabar.processor.emit.Models.field;
import static dev.cinnabar.processor.emit.Models.key;
import static dev.cinnabar.processor.emit.Models.references;
import static dev.cinnabar.processor.emit.Models.setter;
import static dev.cinnabar.processor.emit.Models.stub;
import static dev.cinnabar.processor.emit.Models.target;
import static dev.cinnabar.processor.emit.Models.toOne;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.codec.Codecs;
import dev.cinnabar.processor.codec.Conversion;
import dev.cinnabar.processor.codec.Storage;
import dev.cinnabar.processor.model.AccessModel;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.CallbackModel;
import dev.cinnabar.processor.model.Cascade;
import dev.cinnabar.processor.model.ColumnModel;
import dev.cinnabar.processor.model.ConstraintModel;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.GenerationModel;
import dev.cinnabar.processor.model.MemberModel;
import dev.cinnabar.processor.model.ReferentialModel;
import dev.cinnabar.processor.model.ReferentialModel.Action;
import dev.cinnabar.processor.model.StubModel;
import dev.cinnabar.processor.model.TableModel;
import dev.cinnabar.processor.model.ToManyModel;
import dev.cinnabar.processor.model.ToOneModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The exact text of generated classes, one idea to a file. {@code -Dgolden.update=true} writes the
 * files anew; their difference is then to be read.
 */
final class GoldenTest {

  private static final Path FILES = Path.of("src/test/resources/golden");

  private static final String HOSTILE = "a\" + \\u000a */ {@link $T} $L\n\t\\\u202e\ud800";

  @TempDir private Path folder;

  @Test
  void tableOfScalars() {
    matches(table(scalars()));
  }

  @Test
  void mapperOfScalarsInVisibleFields() {
    matches(mapper(scalars()));
  }

  @Test
  void mapperWithObjectKeyBehindAccessors() {
    ClassName type = type("Document");
    GenerationModel random = GenerationModel.of(GenerationModel.Strategy.UUID);
    AttributeModel key = key("id", ClassName.get(UUID.class), accessors("getId", "setId"), random);
    AttributeModel body =
        attribute(
            "body",
            ArrayTypeName.of(TypeName.BYTE),
            Storage.length(4000),
            accessors("getBody", "setBody"),
            ColumnModel.of("body"));
    matches(mapper(entity(type, "documents", key, List.of(body), Models.NO_STUB)));
  }

  @Test
  void mapperOfJson() {
    ClassName label = type("Label");
    ClassName json = ClassName.get("dev.cinnabar.mapping", "JsonType");
    TypeName labels = ParameterizedTypeName.get(ClassName.get(List.class), label);
    Conversion conversion =
        new Conversion.Json(
            "Survey.labels",
            type("ShopJson"),
            CodeBlock.of("$T.generic($T.class, $T.of($T.class))", json, List.class, json, label),
            false);
    List<AttributeModel> attributes =
        List.of(
            attribute(
                "labels",
                labels,
                Storage.UNWRITTEN.with(conversion),
                field("labels"),
                ColumnModel.of("labels").required()),
            attribute(
                "payload",
                Models.STRING,
                Storage.UNWRITTEN.with(new Conversion.JsonText()),
                field("payload"),
                ColumnModel.of("payload")));
    AttributeModel key = key("id", TypeName.LONG, field("id"), null);
    matches(mapper(entity(type("Survey"), "surveys", key, attributes, Models.NO_STUB)));
  }

  @Test
  void mapperWithPrimitiveKey() {
    AttributeModel key = key("number", TypeName.SHORT, accessors("number", "number"), null);
    matches(mapper(entity(type("Platform"), "platforms", key, List.of(), Models.NO_STUB)));
  }

  @Test
  void mapperWithConstructor() {
    AttributeModel key =
        attribute(
            "code",
            Models.STRING,
            Storage.length(3),
            new AccessModel.Constructor(AccessModel.Constructor.Reading.GETTER, "getCode"),
            required("code"));
    AttributeModel number =
        attribute(
            "number",
            TypeName.INT,
            Storage.UNWRITTEN,
            new AccessModel.Constructor(AccessModel.Constructor.Reading.FIELD, "number"),
            new ColumnModel("number", false, false, true, false, null, null, null, null));
    AttributeModel name =
        attribute("name", Models.STRING, Storage.length(40), field("name"), ColumnModel.of("name"));
    EntityModel plain =
        entity(type("Currency"), "currencies", key, List.of(number, name), Models.NO_STUB);
    matches(mapper(plain.constructedOf(List.of("code", "number", "name"))));
  }

  @Test
  void mapperWithVersion() {
    AttributeModel version =
        new AttributeModel(
            "changed",
            ClassName.get(Instant.class),
            Storage.UNWRITTEN,
            Codecs.find(ClassName.get(Instant.class), Storage.UNWRITTEN).orElseThrow(),
            field("changed"),
            required("changed"),
            null,
            null,
            true,
            Models.origin("changed"));
    matches(
        mapper(
            entity(type("Account"), "accounts", longKey(), List.of(version), Models.NO_STUB)
                .withCallbacks(
                    List.of(
                        new CallbackModel(CallbackModel.Event.PrePersist, "stamp"),
                        new CallbackModel(CallbackModel.Event.PreUpdate, "stamp"),
                        new CallbackModel(CallbackModel.Event.PreUpdate, "audit")))));
  }

  @Test
  void mapperWithRelationshipsAndConstraints() {
    matches(mapper(order()));
  }

  @Test
  void tableWithRelationships() {
    matches(table(order()));
  }

  @Test
  void mapperWithPlainForeignKeyBesideReference() {
    ClassName owner = type("Owner");
    AttributeModel breeder =
        references(
            attribute(
                "breederId",
                TypeName.LONG,
                Storage.UNWRITTEN,
                field("breederId"),
                ColumnModel.of("breeder_id").required()),
            target(owner));
    AttributeModel ownerId =
        attribute(
            "ownerId",
            TypeName.LONG.box(),
            Storage.UNWRITTEN,
            field("ownerId"),
            required("owner_id"));
    ToOneModel reference =
        toOne(
            "owner",
            field("owner"),
            target(owner),
            new ColumnModel("owner_id", true, false, false, false, null, null, null, null));
    List<MemberModel> members = List.of(breeder, ownerId, reference);
    matches(mapper(entity(type("Pet"), "pets", longKey(), members, Models.NO_STUB)));
  }

  @Test
  void stubOfSerializableClass() {
    StubModel stub =
        new StubModel.Possible(
            List.of(setter("rename", Models.STRING, "lazy")), true, List.of("Stub"));
    EntityModel entity = entity(type("Invoice"), "invoices", longKey(), List.of(), stub);
    matches(file(entity, "InvoiceStub"));
  }

  @Test
  void tableOfBrokenEntity() {
    EntityModel broken = order().asBroken();
    EntityModel renamed =
        new EntityModel(
            type("Broken"),
            broken.table(),
            null,
            null,
            broken.members(),
            List.of(),
            broken.stub(),
            true,
            broken.origin());
    matches(table(renamed));
  }

  @Test
  void tableOfNestedEntity() {
    ClassName type = ClassName.get("demo", "Library", "ShelfMark");
    matches(table(entity(type, "shelf_marks", longKey(), List.of(), stub())));
  }

  @Test
  void mapperFullOfHostileText() {
    matches(mapper(hostile()));
  }

  @Test
  void hostileTextBreaksNothing() {
    EntitySource.with(hostile()).passesJavac(folder.resolve("javac"));
    EntitySource.with(hostile()).passesEclipse(folder.resolve("eclipse"));
  }

  @Test
  void writesTheSameTwice() {
    assertEquals(EntityEmitter.emit(order()), EntityEmitter.emit(order()));
  }

  private static EntityModel scalars() {
    return entity(
        type("Product"),
        "products",
        longKey(),
        List.of(
            attribute(
                "name",
                Models.STRING,
                Storage.length(80),
                field("name"),
                new ColumnModel(
                    "name", false, true, true, false, null, null, null, "Shown in lists")),
            attribute(
                "price",
                ClassName.get(BigDecimal.class),
                Storage.decimal(10, 2),
                field("price"),
                new ColumnModel("price", false, false, true, true, "price >= 0", null, null, null)),
            attribute(
                "weight", TypeName.DOUBLE, Storage.UNWRITTEN, field("weight"), required("weight")),
            attribute(
                "stock",
                TypeName.INT.box(),
                Storage.UNWRITTEN,
                field("stock"),
                ColumnModel.of("stock")),
            attribute(
                "since",
                ClassName.get(LocalDate.class),
                Storage.UNWRITTEN,
                field("since"),
                required("since")),
            attribute(
                "changed",
                ClassName.get(Instant.class),
                new Storage(0, 0, 0, 3, null, false),
                field("changed"),
                ColumnModel.of("changed")),
            attribute(
                "availability",
                ClassName.get("demo", "Product", "Availability"),
                Storage.names("IN_STOCK", "ON_REQUEST", "DISCONTINUED"),
                field("availability"),
                required("availability")),
            attribute(
                "picture",
                ArrayTypeName.of(TypeName.BYTE),
                Storage.length(Integer.MAX_VALUE),
                field("picture"),
                ColumnModel.of("picture"))),
        Models.NO_STUB);
  }

  private static EntityModel order() {
    ClassName customer = type("Customer");
    EntityModel plain =
        entity(
            type("PurchaseOrder"),
            "purchase_orders",
            key("id", TypeName.LONG, field("id"), sequence("order_ids")),
            List.of(
                new ToOneModel(
                    "customer",
                    accessors("getCustomer", "setCustomer"),
                    target(customer),
                    ColumnModel.of("customer_id")
                        .required()
                        .withRules(
                            new ReferentialModel(
                                Action.CASCADE, Action.NO_ACTION, true, null, true)),
                    "fk_customer",
                    true,
                    List.of(Cascade.PERSIST),
                    Models.origin("customer")),
                toOne(
                    "replacedBy",
                    field("replacedBy"),
                    target(type("PurchaseOrder")),
                    ColumnModel.of("replaced_by_id")),
                new ToManyModel(
                    "lines",
                    ToManyModel.Shape.SET,
                    field("lines"),
                    target(type("OrderLine")),
                    "order",
                    true,
                    null,
                    Models.origin("lines")),
                new ToManyModel(
                    "remarks",
                    ToManyModel.Shape.COLLECTION,
                    field("remarks"),
                    target(type("Remark")),
                    "orderId",
                    false,
                    null,
                    Models.origin("remarks"))),
            stub());
    return new EntityModel(
        plain.type(),
        new TableModel(null, "sales", "purchase_orders"),
        "What customers ordered",
        plain.key(),
        plain.members(),
        List.of(
            new ConstraintModel.Unique(null, List.of("customer_id", "replaced_by_id")),
            Models.index("ix_replaced", List.of("replaced_by_id"), false),
            new ConstraintModel.Index(
                null,
                List.of(
                    new ConstraintModel.IndexPart("lower(state)", true, false),
                    new ConstraintModel.IndexPart("customer_id", false, true)),
                true,
                "replaced_by_id IS NULL",
                Models.origin("indexes")),
            new ConstraintModel.Check(null, "id <> replaced_by_id")),
        plain.stub(),
        false,
        plain.origin());
  }

  private static EntityModel hostile() {
    ColumnModel column =
        new ColumnModel(HOSTILE, true, false, true, true, HOSTILE, HOSTILE, HOSTILE, HOSTILE);
    GenerationModel generation = sequence(HOSTILE);
    EntityModel plain =
        entity(
            type("Hostile"),
            HOSTILE,
            key("id", TypeName.LONG.box(), field("id"), generation),
            List.of(
                attribute("text", Models.STRING, Storage.UNWRITTEN, field("text"), column),
                toOne("self", field("self"), target(type("Hostile")), ColumnModel.of("*/"))),
            stub());
    return new EntityModel(
        plain.type(),
        new TableModel(HOSTILE, HOSTILE, HOSTILE),
        HOSTILE,
        plain.key(),
        plain.members(),
        List.of(
            new ConstraintModel.Unique(HOSTILE, List.of(HOSTILE)),
            Models.index(HOSTILE, List.of(HOSTILE), true),
            new ConstraintModel.Check(HOSTILE, HOSTILE)),
        plain.stub(),
        false,
        plain.origin());
  }

  private static GenerationModel sequence(String name) {
    return GenerationModel.of(GenerationModel.Sequence.of(name, 50));
  }

  private static AttributeModel longKey() {
    return key("id", TypeName.LONG.box(), field("id"), Models.AUTO);
  }

  private static ColumnModel required(String name) {
    return ColumnModel.of(name).required();
  }

  private static ClassName type(String name) {
    return ClassName.get("demo", name);
  }

  private static SourceFile table(EntityModel entity) {
    return file(entity, GeneratedNames.table(entity.type()).simpleName());
  }

  private static SourceFile mapper(EntityModel entity) {
    return file(entity, GeneratedNames.mapper(entity.type()).simpleName());
  }

  private static SourceFile file(EntityModel entity, String name) {
    return EntityEmitter.emit(entity).stream()
        .filter(file -> file.type().simpleName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static void matches(SourceFile file) {
    Path golden = FILES.resolve(file.type().simpleName() + ".java.txt");
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(FILES);
        Files.writeString(golden, file.text());
      }
      assertEquals(Files.readString(golden), file.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
