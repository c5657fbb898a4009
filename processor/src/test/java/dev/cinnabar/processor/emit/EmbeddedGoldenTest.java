package dev.cinnabar.processor.emit;

import static dev.cinnabar.processor.emit.GoldenTest.matches;
import static dev.cinnabar.processor.emit.Models.accessors;
import static dev.cinnabar.processor.emit.Models.attribute;
import static dev.cinnabar.processor.emit.Models.entity;
import static dev.cinnabar.processor.emit.Models.field;
import static dev.cinnabar.processor.emit.Models.key;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.codec.Storage;
import dev.cinnabar.processor.model.AccessModel;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.ColumnModel;
import dev.cinnabar.processor.model.EmbeddableModel;
import dev.cinnabar.processor.model.EmbeddedModel;
import dev.cinnabar.processor.model.MemberModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The exact text of what is generated for embeddables and for entities that embed them. */
final class EmbeddedGoldenTest {

  private static final ClassName PERIOD = ClassName.get("demo", "Period");
  private static final ClassName ADDRESS = ClassName.get("demo.values", "Address");

  @Test
  void mapperOfClassThatIsFilled() {
    matches(file(address(), 1));
  }

  @Test
  void mapperOfRecord() {
    matches(file(period(""), 1));
  }

  @Test
  void columnsForQueries() {
    matches(file(address(), 0));
  }

  @Test
  void mapperOfEntityWithEmbeddedValues() {
    MemberModel home = embedded("home", accessors("getHome", "setHome"), address(), true);
    MemberModel active = embedded("active", field("active"), period("active_"), false);
    AttributeModel key = key("id", TypeName.LONG.box(), field("id"), Models.AUTO);
    ClassName type = ClassName.get("demo", "Resident");
    matches(
        EntityEmitter.emit(entity(type, "residents", key, List.of(home, active), Models.NO_STUB))
            .get(2));
  }

  private static SourceFile file(EmbeddableModel embeddable, int at) {
    return EmbeddableEmitter.emit(embeddable).get(at);
  }

  private static EmbeddableModel address() {
    ClassName kind = ADDRESS.nestedClass("Kind");
    List<MemberModel> members =
        List.of(
            attribute(
                "street",
                Models.STRING,
                Storage.length(60),
                field("street"),
                ColumnModel.of("street")),
            attribute(
                "city",
                Models.STRING,
                Storage.length(40),
                accessors("getCity", "setCity"),
                ColumnModel.of("city").required()),
            attribute("kind", kind, Storage.names("HOME"), field("kind"), ColumnModel.of("kind")),
            embedded("valid", field("valid"), period("valid_"), false));
    return new EmbeddableModel(ADDRESS, members, List.of(), true, false, Models.origin("Address"));
  }

  private static EmbeddableModel period(String prefix) {
    List<MemberModel> members =
        List.of(
            attribute(
                "first",
                TypeName.INT,
                Storage.UNWRITTEN,
                getter("first"),
                ColumnModel.of(prefix + "first").required()),
            attribute(
                "last",
                TypeName.INT.box(),
                Storage.UNWRITTEN,
                getter("last"),
                ColumnModel.of(prefix + "last")));
    return new EmbeddableModel(
        PERIOD, members, List.of("first", "last"), false, false, Models.origin("Period"));
  }

  private static EmbeddedModel embedded(
      String name, AccessModel access, EmbeddableModel embeddable, boolean required) {
    return new EmbeddedModel(name, access, embeddable, required, Models.origin(name));
  }

  private static AccessModel getter(String name) {
    return new AccessModel.Constructor(AccessModel.Constructor.Reading.GETTER, name);
  }
}
