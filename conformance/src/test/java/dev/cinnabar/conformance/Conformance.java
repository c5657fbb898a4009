package dev.cinnabar.conformance;

import dev.cinnabar.conformance.fault.FaultContract;
import dev.cinnabar.conformance.fidelity.FidelityContract;
import dev.cinnabar.conformance.fidelity.UnfitValuesContract;
import dev.cinnabar.conformance.loading.ChunksContract;
import dev.cinnabar.conformance.loading.FetchContract;
import dev.cinnabar.conformance.loading.ReadOnlyContract;
import dev.cinnabar.conformance.loading.StrictLoadingContract;
import dev.cinnabar.conformance.mapping.ColumnKindsContract;
import dev.cinnabar.conformance.mapping.EmbeddedContract;
import dev.cinnabar.conformance.mapping.LazyColumnsContract;
import dev.cinnabar.conformance.mapping.LazyGroupsContract;
import dev.cinnabar.conformance.mapping.MappedSuperclassContract;
import dev.cinnabar.conformance.query.ChangeContract;
import dev.cinnabar.conformance.query.ComparisonContract;
import dev.cinnabar.conformance.query.DerivedTableContract;
import dev.cinnabar.conformance.query.ExpressionContract;
import dev.cinnabar.conformance.query.JoinContract;
import dev.cinnabar.conformance.query.LargeListContract;
import dev.cinnabar.conformance.query.LockContract;
import dev.cinnabar.conformance.query.QueryContract;
import dev.cinnabar.conformance.query.SetOperationContract;
import dev.cinnabar.conformance.query.SliceContract;
import dev.cinnabar.conformance.query.random.RandomQueryContract;
import dev.cinnabar.conformance.random.RandomSessionContract;
import dev.cinnabar.conformance.relation.JoinedOneToManyContract;
import dev.cinnabar.conformance.relation.ManyToManyContract;
import dev.cinnabar.conformance.relation.OneToOneContract;
import dev.cinnabar.conformance.relation.OtherSideContract;
import dev.cinnabar.conformance.schema.SchemaContract;
import dev.cinnabar.conformance.session.ArrayContract;
import dev.cinnabar.conformance.session.AssignedKeysContract;
import dev.cinnabar.conformance.session.CallbackContract;
import dev.cinnabar.conformance.session.CompositeKeyChangeContract;
import dev.cinnabar.conformance.session.CompositeKeyContract;
import dev.cinnabar.conformance.session.ConflictContract;
import dev.cinnabar.conformance.session.ConstraintsContract;
import dev.cinnabar.conformance.session.ConstructorContract;
import dev.cinnabar.conformance.session.ConvertedTypesContract;
import dev.cinnabar.conformance.session.CrudContract;
import dev.cinnabar.conformance.session.DatabaseCascadeContract;
import dev.cinnabar.conformance.session.DatabaseValuesContract;
import dev.cinnabar.conformance.session.DepartureContract;
import dev.cinnabar.conformance.session.EmbeddedIdContract;
import dev.cinnabar.conformance.session.FlushOrderContract;
import dev.cinnabar.conformance.session.GeneratedKeysContract;
import dev.cinnabar.conformance.session.IdentityContract;
import dev.cinnabar.conformance.session.IdiomsContract;
import dev.cinnabar.conformance.session.JsonContract;
import dev.cinnabar.conformance.session.LoadingContract;
import dev.cinnabar.conformance.session.MapsIdContract;
import dev.cinnabar.conformance.session.MergeContract;
import dev.cinnabar.conformance.session.ModelsContract;
import dev.cinnabar.conformance.session.MusicStoreContract;
import dev.cinnabar.conformance.session.NativeEnumContract;
import dev.cinnabar.conformance.session.NestedContract;
import dev.cinnabar.conformance.session.PetClinicContract;
import dev.cinnabar.conformance.session.RelationshipsContract;
import dev.cinnabar.conformance.session.RetryContract;
import dev.cinnabar.conformance.session.SessionListenerContract;
import dev.cinnabar.conformance.session.SharedColumnContract;
import dev.cinnabar.conformance.session.StatesContract;
import dev.cinnabar.conformance.session.TriggerContract;
import dev.cinnabar.conformance.session.TypesContract;
import dev.cinnabar.conformance.session.UniqueContract;
import dev.cinnabar.conformance.session.VersionContract;
import dev.cinnabar.conformance.session.WideContract;
import dev.cinnabar.conformance.session.WrappedKeysContract;
import dev.cinnabar.conformance.support.TestDatabase;
import org.junit.jupiter.api.Nested;

/** All contracts; a database has a subclass of its own. */
abstract class Conformance {

  private final TestDatabase product;

  Conformance(TestDatabase product) {
    this.product = product;
  }

  @Nested
  final class SetOperations extends SetOperationContract {
    SetOperations() {
      super(product);
    }
  }

  @Nested
  final class DerivedTables extends DerivedTableContract {
    DerivedTables() {
      super(product);
    }
  }

  @Nested
  final class Joins extends JoinContract {
    Joins() {
      super(product);
    }
  }

  @Nested
  final class RandomQueries extends RandomQueryContract {
    RandomQueries() {
      super(product);
    }
  }

  @Nested
  final class Crud extends CrudContract {
    Crud() {
      super(product);
    }
  }

  @Nested
  final class Identity extends IdentityContract {
    Identity() {
      super(product);
    }
  }

  @Nested
  final class Types extends TypesContract {
    Types() {
      super(product);
    }
  }

  @Nested
  final class ConvertedTypes extends ConvertedTypesContract {
    ConvertedTypes() {
      super(product);
    }
  }

  @Nested
  final class Json extends JsonContract {
    Json() {
      super(product);
    }
  }

  @Nested
  final class NativeEnums extends NativeEnumContract {
    NativeEnums() {
      super(product);
    }
  }

  @Nested
  final class Arrays extends ArrayContract {
    Arrays() {
      super(product);
    }
  }

  @Nested
  final class States extends StatesContract {
    States() {
      super(product);
    }
  }

  @Nested
  final class NestedBlocks extends NestedContract {
    NestedBlocks() {
      super(product);
    }
  }

  @Nested
  final class Retries extends RetryContract {
    Retries() {
      super(product);
    }
  }

  @Nested
  final class Merges extends MergeContract {
    Merges() {
      super(product);
    }
  }

  @Nested
  final class Departures extends DepartureContract {
    Departures() {
      super(product);
    }
  }

  @Nested
  final class LazyGroups extends LazyGroupsContract {
    LazyGroups() {
      super(product);
    }
  }

  @Nested
  final class LazyColumns extends LazyColumnsContract {
    LazyColumns() {
      super(product);
    }
  }

  @Nested
  final class Relationships extends RelationshipsContract {
    Relationships() {
      super(product);
    }
  }

  @Nested
  final class OneToOnes extends OneToOneContract {
    OneToOnes() {
      super(product);
    }
  }

  @Nested
  final class OtherSides extends OtherSideContract {
    OtherSides() {
      super(product);
    }
  }

  @Nested
  final class ManyToMany extends ManyToManyContract {
    ManyToMany() {
      super(product);
    }
  }

  @Nested
  final class SharedColumn extends SharedColumnContract {
    SharedColumn() {
      super(product);
    }
  }

  @Nested
  final class CompositeKeyChanges extends CompositeKeyChangeContract {
    CompositeKeyChanges() {
      super(product);
    }
  }

  @Nested
  final class CompositeKeys extends CompositeKeyContract {
    CompositeKeys() {
      super(product);
    }
  }

  @Nested
  final class EmbeddedIds extends EmbeddedIdContract {
    EmbeddedIds() {
      super(product);
    }
  }

  @Nested
  final class WrappedKeys extends WrappedKeysContract {
    WrappedKeys() {
      super(product);
    }
  }

  @Nested
  final class MapsId extends MapsIdContract {
    MapsId() {
      super(product);
    }
  }

  @Nested
  final class Loading extends LoadingContract {
    Loading() {
      super(product);
    }
  }

  @Nested
  final class Fetches extends FetchContract {
    Fetches() {
      super(product);
    }
  }

  @Nested
  final class StrictLoading extends StrictLoadingContract {
    StrictLoading() {
      super(product);
    }
  }

  @Nested
  final class ReadOnly extends ReadOnlyContract {
    ReadOnly() {
      super(product);
    }
  }

  @Nested
  final class Chunks extends ChunksContract {
    Chunks() {
      super(product);
    }
  }

  @Nested
  final class Callbacks extends CallbackContract {
    Callbacks() {
      super(product);
    }
  }

  @Nested
  final class SessionListeners extends SessionListenerContract {
    SessionListeners() {
      super(product);
    }
  }

  @Nested
  final class FlushOrder extends FlushOrderContract {
    FlushOrder() {
      super(product);
    }
  }

  @Nested
  final class Conflicts extends ConflictContract {
    Conflicts() {
      super(product);
    }
  }

  @Nested
  final class Comparisons extends ComparisonContract {
    Comparisons() {
      super(product);
    }
  }

  @Nested
  final class Constraints extends ConstraintsContract {
    Constraints() {
      super(product);
    }
  }

  @Nested
  final class Idioms extends IdiomsContract {
    Idioms() {
      super(product);
    }
  }

  @Nested
  final class Constructors extends ConstructorContract {
    Constructors() {
      super(product);
    }
  }

  @Nested
  final class AssignedKeys extends AssignedKeysContract {
    AssignedKeys() {
      super(product);
    }
  }

  @Nested
  final class GeneratedKeys extends GeneratedKeysContract {
    GeneratedKeys() {
      super(product);
    }
  }

  @Nested
  final class Models extends ModelsContract {
    Models() {
      super(product);
    }
  }

  @Nested
  final class Versions extends VersionContract {
    Versions() {
      super(product);
    }
  }

  @Nested
  final class MappedSuperclasses extends MappedSuperclassContract {
    MappedSuperclasses() {
      super(product);
    }
  }

  @Nested
  final class Embedded extends EmbeddedContract {
    Embedded() {
      super(product);
    }
  }

  @Nested
  final class Unique extends UniqueContract {
    Unique() {
      super(product);
    }
  }

  @Nested
  final class Queries extends QueryContract {
    Queries() {
      super(product);
    }
  }

  @Nested
  final class Changes extends ChangeContract {
    Changes() {
      super(product);
    }
  }

  @Nested
  final class Slices extends SliceContract {
    Slices() {
      super(product);
    }
  }

  @Nested
  final class LargeLists extends LargeListContract {
    LargeLists() {
      super(product);
    }
  }

  @Nested
  final class Locks extends LockContract {
    Locks() {
      super(product);
    }
  }

  @Nested
  final class Tables extends SchemaContract {
    Tables() {
      super(product);
    }
  }

  @Nested
  final class Expressions extends ExpressionContract {
    Expressions() {
      super(product);
    }
  }

  @Nested
  final class DatabaseValues extends DatabaseValuesContract {
    DatabaseValues() {
      super(product);
    }
  }

  @Nested
  final class DatabaseCascades extends DatabaseCascadeContract {
    DatabaseCascades() {
      super(product);
    }
  }

  @Nested
  final class WideTables extends WideContract {
    WideTables() {
      super(product);
    }
  }

  @Nested
  final class Fidelity extends FidelityContract {
    Fidelity() {
      super(product);
    }
  }

  @Nested
  final class UnfitValues extends UnfitValuesContract {
    UnfitValues() {
      super(product);
    }
  }

  @Nested
  final class MusicStore extends MusicStoreContract {
    MusicStore() {
      super(product);
    }
  }

  @Nested
  final class Faults extends FaultContract {
    Faults() {
      super(product);
    }
  }

  @Nested
  final class PetClinic extends PetClinicContract {
    PetClinic() {
      super(product);
    }
  }

  @Nested
  final class ColumnKinds extends ColumnKindsContract {
    ColumnKinds() {
      super(product);
    }
  }

  @Nested
  final class Triggers extends TriggerContract {
    Triggers() {
      super(product);
    }
  }

  @Nested
  final class RandomSessions extends RandomSessionContract {
    RandomSessions() {
      super(product);
    }
  }

  @Nested
  final class JoinedOneToMany extends JoinedOneToManyContract {
    JoinedOneToMany() {
      super(product);
    }
  }
}
