package dev.cinnabar.conformance.support;

import dev.cinnabar.dialect.Dialect;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * Triggers that complete the rows of {@code stamped_notes}, in the words of each database. Where a
 * trigger cannot change the row at hand, it writes the row once more.
 */
public final class NoteTriggers {

  private NoteTriggers() {}

  /** Returns the statements that create them; skips the test where nobody has written them. */
  public static List<String> of(Dialect dialect) {
    return switch (dialect.name()) {
      case "H2" ->
          List.of(
              "CREATE TRIGGER stamp_note BEFORE INSERT, UPDATE ON stamped_notes FOR EACH ROW CALL '"
                  + NoteTrigger.class.getName()
                  + "'");
      case "PostgreSQL" ->
          List.of(
              """
              CREATE FUNCTION stamp_note() RETURNS trigger LANGUAGE plpgsql AS $$
              BEGIN
                NEW.shout := upper(NEW.label);
                IF TG_OP = 'INSERT' THEN
                  NEW.writes := 1;
                ELSE
                  NEW.writes := OLD.writes + 1;
                  NEW.fresh := FALSE;
                END IF;
                RETURN NEW;
              END $$
              """,
              "CREATE TRIGGER stamp_note BEFORE INSERT OR UPDATE ON stamped_notes"
                  + " FOR EACH ROW EXECUTE FUNCTION stamp_note()");
      case "MariaDB" ->
          List.of(
              "CREATE TRIGGER stamp_new_note BEFORE INSERT ON stamped_notes FOR EACH ROW"
                  + " SET NEW.shout = upper(NEW.label), NEW.writes = 1",
              "CREATE TRIGGER stamp_note BEFORE UPDATE ON stamped_notes FOR EACH ROW"
                  + " SET NEW.shout = upper(NEW.label), NEW.writes = OLD.writes + 1,"
                  + " NEW.fresh = FALSE");
      case "SQLite" ->
          List.of(
              "CREATE TRIGGER stamp_new_note AFTER INSERT ON stamped_notes BEGIN"
                  + " UPDATE stamped_notes SET shout = upper(label), writes = 1"
                  + " WHERE id = NEW.id; END",
              "CREATE TRIGGER stamp_note AFTER UPDATE ON stamped_notes"
                  + " WHEN NEW.writes IS OLD.writes BEGIN UPDATE stamped_notes"
                  + " SET shout = upper(label), writes = OLD.writes + 1, fresh = FALSE"
                  + " WHERE id = NEW.id; END");
      default -> Assumptions.abort("no triggers are written for " + dialect.name());
    };
  }
}
