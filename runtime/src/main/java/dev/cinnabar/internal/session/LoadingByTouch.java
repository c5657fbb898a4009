package dev.cinnabar.internal.session;

import dev.cinnabar.internal.load.CollectionLoader;
import dev.cinnabar.internal.load.Loader;
import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.internal.relation.LazyStub;
import java.util.Set;

/** Loads what is touched, where a touch is not refused; what the session itself needs never is. */
final class LoadingByTouch {

  private final Guard guard;
  private final Touches touches;
  private final Loader loader;
  private final CollectionLoader collections;

  LoadingByTouch(Guard guard, Touches touches, Loader loader, CollectionLoader collections) {
    this.guard = guard;
    this.touches = touches;
    this.loader = loader;
    this.collections = collections;
  }

  void load(Elements<?, ?> elements) {
    run(() -> touches.require(elements), () -> collections.load(elements));
  }

  void fill(LazyStub<?> stub) {
    run(() -> touches.require(stub), () -> fillOwn(stub));
  }

  private <E> void fillOwn(LazyStub<E> stub) {
    loader.fill(stub.mapper(), stub);
  }

  void fillColumns(LazyStub<?> stub, Set<String> groups) {
    guard.run(Operation.READ, () -> fillOwnColumns(stub, groups));
  }

  private <E> void fillOwnColumns(LazyStub<E> stub, Set<String> groups) {
    loader.fillColumns(stub.mapper(), stub, groups);
  }

  private void run(Runnable check, Runnable loading) {
    boolean touched = !guard.isEntered();
    guard.run(
        Operation.READ,
        () -> {
          if (touched) {
            check.run();
          }
          loading.run();
        });
  }
}
