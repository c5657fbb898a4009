package dev.cinnabar.sample.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Reads a file of comma-separated values line by line, and knows which line is broken. */
final class TaskFile {

  private static final List<String> HEADER =
      List.of("title", "owner", "due", "priority", "completed");

  private TaskFile() {}

  /** One line of the file. */
  record Line(String title, String owner, LocalDate due, int priority, boolean completed) {}

  static void read(InputStream file, Consumer<Line> consumer) throws IOException {
    long last = 0;
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE) // reported here, with the line
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text(file.readAllBytes()))) {
      Iterator<CsvRecord> remaining = records.iterator();
      if (!remaining.hasNext() || !remaining.next().getFields().equals(HEADER)) {
        throw new BrokenLineException(1, "expected " + String.join(",", HEADER) + ".", null);
      }
      last = 1;
      while (remaining.hasNext()) {
        CsvRecord record = remaining.next();
        last = record.getStartingLineNumber();
        consumer.accept(parse(record));
      }
    } catch (CsvParseException e) {
      throw new BrokenLineException(last + 1, "the quotes do not match.", e);
    }
  }

  /** Decodes the bytes; unlike a string, a decoder refuses what is no text. */
  private static String text(byte[] bytes) {
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharBuffer output = CharBuffer.allocate(bytes.length);
    if (StandardCharsets.UTF_8.newDecoder().decode(input, output, true).isError()) {
      long line = 1;
      for (int index = 0; index < input.position(); index++) {
        line += bytes[index] == '\n' ? 1 : 0;
      }
      throw new BrokenLineException(line, "this is no text in UTF-8.", null);
    }
    return output.flip().toString();
  }

  private static Line parse(CsvRecord record) {
    long line = record.getStartingLineNumber();
    if (record.getFieldCount() != HEADER.size()) {
      throw new BrokenLineException(
          line, HEADER.size() + " values expected, found " + record.getFieldCount() + ".", null);
    }
    String title = required(record, 0);
    String owner = required(record, 1);
    return new Line(title, owner, date(record), priority(record), completed(record));
  }

  private static String required(CsvRecord record, int field) {
    String value = record.getField(field).strip();
    if (value.isEmpty()) {
      throw new BrokenLineException(
          record.getStartingLineNumber(), HEADER.get(field) + " is empty.", null);
    }
    return value;
  }

  private static LocalDate date(CsvRecord record) {
    String value = record.getField(2);
    try {
      return value.isEmpty() ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new BrokenLineException(
          record.getStartingLineNumber(), "\"" + value + "\" is no date like 2026-03-31.", e);
    }
  }

  private static int priority(CsvRecord record) {
    String value = record.getField(3);
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new BrokenLineException(
          record.getStartingLineNumber(), "\"" + value + "\" is no whole number.", e);
    }
  }

  private static boolean completed(CsvRecord record) {
    return switch (record.getField(4)) {
      case "yes" -> true;
      case "no" -> false;
      default ->
          throw new BrokenLineException(
              record.getStartingLineNumber(),
              "completed is yes or no, not \"" + record.getField(4) + "\".",
              null);
    };
  }
}
