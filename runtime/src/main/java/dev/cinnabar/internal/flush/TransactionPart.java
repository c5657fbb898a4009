package dev.cinnabar.internal.flush;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a transaction that can be taken back in memory without the rest: it begins with all
 * written, so that what is known then is what to come back to.
 */
public final class TransactionPart {

  private final Members members;
  private final List<Runnable> memberships = new ArrayList<>();

  TransactionPart(Members members) {
    this.members = members;
    members.log().nest();
    members.forEachCollection(elements -> memberships.add(elements.nest()));
  }

  /** Ends the part: it is taken back with the rest, or not at all. */
  public void join() {
    members.log().join();
    memberships.forEach(Runnable::run);
  }

  /** Brings the objects in memory back to where they were when the part began. */
  public void takeBack() {
    try {
      new Restoration(members).run();
    } finally {
      join();
    }
  }
}
