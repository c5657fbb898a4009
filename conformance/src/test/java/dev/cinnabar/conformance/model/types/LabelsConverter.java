package dev.cinnabar.conformance.model.types;

import java.util.ArrayList;
import java.util.List;

/** Labels in one column; the types come from the superclass. */
class LabelsConverter extends TextConverter<List<String>> {

  @Override
  String write(List<String> labels) {
    return String.join(",", labels);
  }

  @Override
  List<String> read(String text) {
    return new ArrayList<>(List.of(text.split(",", -1)));
  }
}
