package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueBinder;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Writes values one behind the other, each with its length before it; {@link CursorRow} reads. */
final class CursorBinder extends ValueBinder {

  private final StringBuilder text = new StringBuilder();

  String text() {
    return text.toString();
  }

  @Override
  protected void see(@Nullable Object value) {
    if (value == null) {
      text.append("-:");
    } else {
      String one = value.toString();
      text.append(one.length()).append(':').append(one);
    }
  }

  @Override
  public void setBytes(byte @Nullable [] value) {
    see(value == null ? null : HexFormat.of().formatHex(value));
  }
}
