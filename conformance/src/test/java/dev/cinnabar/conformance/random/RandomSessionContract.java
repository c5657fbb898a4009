package dev.cinnabar.conformance.random;

import static dev.cinnabar.conformance.model.zoo.AnimalTable.ANIMAL;
import static dev.cinnabar.conformance.model.zoo.KeeperTable.KEEPER;
import static dev.cinnabar.conformance.model.zoo.LabelTable.LABEL;

import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Random programs leave the rows behind that their steps mean, and the objects in memory agree with
 * them after every commit, rollback and block taken back. The profile {@code campaign} runs many
 * more of them.
 */
public abstract class RandomSessionContract extends Contract {

  private static final int PROGRAMS = Integer.getInteger("random.programs", 20);
  private static final long FIRST_SEED = Long.getLong("random.seed", 1);
  private static final int STEPS = 120;

  protected RandomSessionContract(TestDatabase product) {
    super(product);
  }

  @Test
  void leavesTheRowsBehindThatItsStepsMean() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + PROGRAMS; seed++) {
      runProgram(seed);
    }
  }

  private void runProgram(long seed) {
    database.inTransaction(
        session -> {
          for (var keeper : session.select(KEEPER).list()) {
            session.delete(keeper); // And the badges with them.
          }
          session.select(ANIMAL).list().forEach(session::delete);
          session.select(LABEL).list().forEach(session::delete);
        });
    try (ZooProgram program = new ZooProgram(database, this::zooRows, seed)) {
      program.run(STEPS);
    } catch (AssertionError e) {
      throw new AssertionError("-Drandom.seed=%d".formatted(seed), e);
    }
  }

  private List<String> zooRows() {
    List<String> rows = new ArrayList<>();
    ZooState.ROWS.forEach(sql -> rows.addAll(rows(sql)));
    return rows;
  }
}
