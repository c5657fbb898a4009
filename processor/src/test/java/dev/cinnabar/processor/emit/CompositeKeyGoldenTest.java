package dev.cinnabar.processor.emit;

import static dev.cinnabar.processor.emit.GoldenTest.matches;
import static dev.cinnabar.processor.emit.Models.accessors;
import static dev.cinnabar.processor.emit.Models.attribute;
import static dev.cinnabar.processor.emit.Models.field;
import static dev.cinnabar.processor.emit.Models.origin;
import static dev.cinnabar.processor.emit.Models.toOne;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.codec.Storage;
import dev.cinnabar.processor.model.AccessModel;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.ColumnModel;
import dev.cinnabar.processor.model.CompositeKeyModel;
import dev.cinnabar.processor.model.EmbeddableModel;
import dev.cinnabar.processor.model.EmbeddedModel;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.MemberModel;
import dev.cinnabar.processor.model.TableModel;
import dev.cinnabar.processor.model.TargetModel;
import dev.cinnabar.processor.model.ToOneModel;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The exact text of what is generated for keys of several columns and references to them. */
final class CompositeKeyGoldenTest {

  private static final ClassName HALL = ClassName.get("demo", "Hall");
  private static final ClassName SEAT = ClassName.get("demo", "Seat");

  @Test
  void mapperWithAttributesAsTheKey() {
    AttributeModel house =
        attribute(
            "house",
            Models.STRING,
            Storage.length(20),
            accessors("getHouse", "setHouse"),
            ColumnModel.of("house").required());
    AttributeModel number = number(field("number"));
    List<CompositeKeyModel.Part> parts = List.of(part(house, "house"), part(number, "number"));
    CompositeKeyModel key =
        new CompositeKeyModel(ClassName.get("demo", "HallId"), parts, List.of("house", "number"));
    matches(mapper(HALL, "halls", key, List.of(house, number)));
  }

  @Test
  void mapperWithKeyObjectAndReferences() {
    ClassName type = ClassName.get("demo", "SeatId");
    AttributeModel show =
        attribute(
            "showId",
            Models.LONG,
            Storage.UNWRITTEN,
            reading("showId"),
            ColumnModel.of("show_id").required());
    AttributeModel number = number(reading("number"));
    EmbeddableModel embeddable =
        new EmbeddableModel(
            type,
            List.of(show, number),
            List.of("showId", "number"),
            true,
            false,
            origin("SeatId"));
    EmbeddedModel id =
        new EmbeddedModel("id", accessors("getId", "setId"), embeddable, false, origin("id"));
    List<CompositeKeyModel.Part> parts = List.of(part(show, "showId"), part(number, "number"));
    CompositeKeyModel key = new CompositeKeyModel(type, parts, List.of("showId", "number"), id);
    ToOneModel given =
        toOne(
            "show",
            accessors("getShow", "setShow"),
            Models.target(ClassName.get("demo", "Show")),
            ColumnModel.of("show_id").required());
    TargetModel target =
        new TargetModel(
            HALL,
            ClassName.get("demo", "HallId"),
            List.of(
                Objects.requireNonNull(hallHouse().codec()),
                Objects.requireNonNull(number.codec())));
    ToOneModel hall =
        new ToOneModel(
            "hall",
            accessors("getHall", "setHall"),
            target,
            List.of(ColumnModel.of("hall_house"), ColumnModel.of("hall_number")),
            null,
            false,
            false,
            null,
            origin("hall"));
    matches(mapper(SEAT, "seats", key, List.of(id, given, hall)));
  }

  private static AttributeModel hallHouse() {
    return attribute(
        "house", Models.STRING, Storage.length(20), field("house"), ColumnModel.of("house"));
  }

  private static AttributeModel number(AccessModel access) {
    return attribute(
        "number", TypeName.INT, Storage.UNWRITTEN, access, ColumnModel.of("number").required());
  }

  private static CompositeKeyModel.Part part(AttributeModel attribute, String getter) {
    return new CompositeKeyModel.Part(
        attribute, attribute.type(), attribute.codec(), accessors(getter, ""));
  }

  private static AccessModel reading(String name) {
    return new AccessModel.Constructor(AccessModel.Constructor.Reading.GETTER, name);
  }

  private static SourceFile mapper(
      ClassName type, String table, CompositeKeyModel key, List<MemberModel> members) {
    EntityModel entity =
        new EntityModel(
            type,
            TableModel.of(table),
            null,
            null,
            key,
            members,
            List.of(),
            Models.NO_STUB,
            List.of(),
            false,
            origin(type.simpleName()));
    return EntityEmitter.emit(entity).get(2);
  }
}
