package dev.cinnabar.processor.emit;

import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.StubModel;
import java.util.ArrayList;
import java.util.List;

/** Writes all classes of an entity. */
public final class EntityEmitter {

  private EntityEmitter() {}

  /**
   * Returns the files for an entity: table, DAO, mapper and stub. Of a broken entity only what
   * other code names is written, so that using it is not an error of its own.
   */
  public static List<SourceFile> emit(EntityModel entity) {
    List<SourceFile> files = new ArrayList<>();
    files.add(new TableEmitter(entity).emit());
    files.add(DaoEmitter.emit(entity));
    if (!entity.broken()) {
      files.add(new MapperEmitter(entity).emit());
      if (entity.stub() instanceof StubModel.Possible possible) {
        files.add(new StubEmitter(entity, possible).emit());
      }
    }
    return files;
  }
}
