package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** That a student is enrolled in a course: both make the key. */
@Entity
@Table(name = "enrollments")
@IdClass(EnrollmentId.class)
public class Enrollment {
  @Id @ManyToOne private Student student;

  @Id @ManyToOne private Course course;

  private Integer grade;

  protected Enrollment() {}

  public Enrollment(Student student, Course course) {
    this.student = student;
    this.course = course;
  }

  public Student getStudent() {
    return student;
  }

  public void setStudent(Student student) {
    this.student = student;
  }

  public Course getCourse() {
    return course;
  }

  public void setCourse(Course course) {
    this.course = course;
  }

  public Integer getGrade() {
    return grade;
  }

  public void setGrade(Integer grade) {
    this.grade = grade;
  }
}
