package dev.cinnabar.conformance.model.keys;

import java.io.Serializable;
import java.util.Objects;

/** The key of an {@link Enrollment}, as a class in the manner of JPA. */
public class EnrollmentId implements Serializable {
  private static final long serialVersionUID = 1L;

  private Long student;
  private Long course;

  public EnrollmentId() {}

  public EnrollmentId(Long studentId, Long courseId) {
    this.student = studentId;
    this.course = courseId;
  }

  public Long getStudent() {
    return student;
  }

  public void setStudent(Long student) {
    this.student = student;
  }

  public Long getCourse() {
    return course;
  }

  public void setCourse(Long course) {
    this.course = course;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EnrollmentId id
        && Objects.equals(student, id.student)
        && Objects.equals(course, id.course);
  }

  @Override
  public int hashCode() {
    return Objects.hash(student, course);
  }
}
