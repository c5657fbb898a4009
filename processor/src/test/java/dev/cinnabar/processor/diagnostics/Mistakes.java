package dev.cinnabar.processor.diagnostics;

import java.util.List;
import java.util.stream.Stream;

/** All mistakes there are a test for. */
final class Mistakes {

  private Mistakes() {}

  static Stream<Mistake> all() {
    return Stream.of(
            ClassMistakes.ALL,
            KeyMistakes.ALL,
            CompositeKeyMistakes.ALL,
            EmbeddedIdMistakes.ALL,
            MapsIdMistakes.ALL,
            ColumnMistakes.ALL,
            AccessMistakes.ALL,
            RelationshipMistakes.ALL,
            OneToOneMistakes.ALL,
            ManyToManyMistakes.ALL,
            StubMistakes.ALL,
            EmbeddedMistakes.ALL,
            ConversionMistakes.ALL,
            JsonMistakes.ALL,
            AnnotationMistakes.ALL,
            CallbackMistakes.ALL,
            RealModels.ALL)
        .flatMap(List::stream);
  }
}
