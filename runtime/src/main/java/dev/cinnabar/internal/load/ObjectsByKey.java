package dev.cinnabar.internal.load;

import dev.cinnabar.internal.relation.ReferredObjects;
import dev.cinnabar.mapping.ToOne;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds objects for keys that the program has assigned. */
final class ObjectsByKey implements ReferredObjects {

  private final Loader loader;
  private final List<ReferenceReader<?, ?>> readers = new ArrayList<>();

  ObjectsByKey(Loader loader) {
    this.loader = loader;
  }

  @Override
  public <T> T find(ToOne<?, T> reference, Object key) {
    return reader(reference).find(key);
  }

  @SuppressWarnings("unchecked") // A reader is made for the reference that it tells.
  private <T> ReferenceReader<T, ?> reader(ToOne<?, T> reference) {
    for (ReferenceReader<?, ?> reader : readers) {
      if (reader.reference() == reference) {
        return (ReferenceReader<T, ?>) reader;
      }
    }
    ReferenceReader<T, ?> reader = ReferenceReader.of(loader, reference, null);
    readers.add(reader);
    return reader;
  }

  @Override
  public void load() {
    boolean done = false;
    try {
      readers.forEach(ReferenceReader::loadEager);
      done = true;
    } finally {
      if (!done) {
        Set<Object> lost = Collections.newSetFromMap(new IdentityHashMap<>());
        readers.forEach(reader -> reader.abandon(lost));
      }
      readers.clear();
    }
  }
}
