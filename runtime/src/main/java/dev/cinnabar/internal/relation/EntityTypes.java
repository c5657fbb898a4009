package dev.cinnabar.internal.relation;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.MappingException;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Stub;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds the mapper of an object. Immutable, shared by all sessions of a database. */
public final class EntityTypes {

  private final Map<Class<?>, EntityMapper<?, ?, ?>> byClass = new LinkedHashMap<>();
  private final boolean callbacks;

  /** Takes the mappers of all entities. */
  public EntityTypes(List<? extends EntityMapper<?, ?, ?>> mappers) {
    for (EntityMapper<?, ?, ?> mapper : mappers) {
      byClass.put(mapper.mapping().type(), mapper);
    }
    callbacks = mappers.stream().anyMatch(mapper -> !mapper.events().isEmpty());
  }

  /** Tells whether a class has methods to call when something happens to its rows. */
  public boolean haveCallbacks() {
    return callbacks;
  }

  /** Returns the mappers of all entities. */
  public Collection<EntityMapper<?, ?, ?>> all() {
    return byClass.values();
  }

  /** Returns the mapper of an object, which may be a stub. */
  @SuppressWarnings("unchecked") // A mapper is registered under the class it maps.
  public <E> EntityMapper<E, ?, ?> of(E entity) {
    Objects.requireNonNull(entity, "The object is null. Give an object of an entity class.");
    if (entity instanceof Stub stub && stub.lazy() instanceof LazyStub<?> lazy) {
      return (EntityMapper<E, ?, ?>) lazy.mapper();
    }
    EntityMapper<?, ?, ?> mapper = byClass.get(entity.getClass());
    if (mapper == null) {
      throw unknown(entity.getClass());
    }
    return (EntityMapper<E, ?, ?>) mapper;
  }

  /** Fails unless the database was opened with the table of this mapper. */
  public void require(EntityMapper<?, ?, ?> mapper) {
    if (byClass.get(mapper.mapping().type()) != mapper) {
      throw unknown(mapper.mapping().type());
    }
  }

  private static MappingException unknown(Class<?> type) {
    return new MappingException(
        ErrorCode.UnknownEntity,
        "%s is no entity of this database. Annotate it with @Entity and compile it with the processor, or name its table where the database is opened."
            .formatted(type.getName()));
  }
}
