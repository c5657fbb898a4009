package dev.cinnabar.processor.diagnostics;

import static dev.cinnabar.processor.diagnostics.Mistake.mistake;

import java.util.List;

/** Classes in the idioms of real code: nothing is wrong with them, nor with what is generated. */
final class RealModels {

  static final List<Mistake> ALL =
      List.of(
          mistake(
              "acceptsIdiomsOfRealModels",
              """
              package base;
              import jakarta.persistence.*;
              import java.io.Serializable;
              @MappedSuperclass
              @SuppressWarnings("serial")
              public abstract class Identified<K extends Comparable<K>> implements Serializable {
                private static final long serialVersionUID = 1L;
                @Id @GeneratedValue private K id;
                @Column(updatable = false) private String createdBy;
                public K getId() { return id; }
                public void setId(K id) { this.id = id; }
                public String getCreatedBy() { return createdBy; }
                public void setCreatedBy(String createdBy) { this.createdBy = createdBy; }
                protected void touch() {}
                protected boolean isBefore(Identified<K> other) { return id.compareTo(other.id) < 0; }
              }
              """,
              """
              @Entity @SuppressWarnings("serial") public class Pet extends base.Identified<Integer> implements Comparable<Pet> {
                private static final long serialVersionUID = 1L;
                private String name;
                private Kind kind;
                private byte[] photo;
                private char size = 'm';
                private String eMail;
                @ManyToOne(optional = false) private Owner owner;
                @References(Owner.class) private Integer breederId;
                @OneToMany(mappedBy = "mother") private Collection<Pet> young = new ArrayList<>();
                @ManyToOne private Pet mother;
                public enum Kind { CAT, DOG }
                public String getName() { return name; }
                public Pet setName(String name) { this.name = name; return this; }
                public void setName(StringBuilder name) { this.name = name.toString(); }
                public Kind getKind() { return kind; }
                public void setKind(Kind kind) { this.kind = kind; }
                public byte[] getPhoto() { return photo; }
                public void setPhoto(byte[] photo) { this.photo = photo; }
                public String geteMail() { return eMail; }
                public void seteMail(String eMail) { this.eMail = eMail; }
                public char getSize() { return size; }
                public void setSize(char size) { this.size = size; }
                public Owner getOwner() { return owner; }
                void setOwner(Owner owner) { this.owner = owner; }
                Integer getBreederId() { return breederId; }
                void setBreederId(Integer breederId) { this.breederId = breederId; }
                protected Collection<Pet> getYoung() { return young; }
                protected void setYoung(Collection<Pet> young) { this.young = young; }
                public Pet getMother() { return mother; }
                public void setMother(Pet mother) { this.mother = mother; }
                @SuppressWarnings("StubArgument")
                @Override public int compareTo(Pet other) { return name.compareTo(other.getName()); }
                @SuppressWarnings("StubArgument")
                @Override public boolean equals(Object other) {
                  return other instanceof Pet pet && Objects.equals(name, pet.getName());
                }
                @Override public int hashCode() { return Objects.hashCode(name); }
                @Override public String toString() { return "Pet " + name; }
              }
              """,
              """
              @Entity @SuppressWarnings("serial") public class Owner extends base.Identified<Integer> {
                private static final long serialVersionUID = 1L;
                @OneToMany(mappedBy = "owner", cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
                private Set<Pet> pets = new HashSet<>();
                private boolean isActive;
                protected Set<Pet> getPetsInternal() { return pets; }
                protected void setPetsInternal(Set<Pet> pets) { this.pets = pets; }
                public List<Pet> getPets() { return pets.stream().sorted().toList(); }
                public void addPet(Pet pet) { getPetsInternal().add(pet); pet.setOwner(this); }
                public boolean isActive() { return isActive; }
                public void setActive(boolean active) { isActive = active; }
                public <T extends Collection<? super Pet>> T into(T target) { target.addAll(pets); return target; }
                public void call(String format, Object... values) throws java.io.IOException {}
                @Deprecated public void old() {}
                public List<? extends Number> numbers(Map<String, List<int[]>> by) { return List.of(); }
              }
              """,
              """
              public final class Library {
                private Library() {}
                @Entity @NoStub public static final class Book {
                  @Id @Column(length = 13) String isbn;
                  @Column(precision = 8, scale = 2) java.math.BigDecimal row;
                  java.time.Instant value;
                  Integer key, column, at;
                  Long book;
                  @ManyToOne(fetch = FetchType.EAGER) @JoinColumn(name = "sequel") Book sequelOf;
                }
              }
              """));

  private RealModels() {}
}
