package dev.cinnabar.sample.types;

import dev.cinnabar.annotation.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;

// tag::survey
@Entity
@Table(name = "surveys")
public class Survey {

  @Id Long id;

  @Json
  @Column(nullable = false)
  private List<Question> questions; // any type that the library knows

  @Json private Map<String, Integer> votes;

  @Json private String source; // text that is JSON: no library is asked

  record Question(String text, List<String> answers) {}

  // end::survey
  protected Survey() {}

  Survey(long id, List<Question> questions, Map<String, Integer> votes) {
    this.id = id;
    this.questions = questions;
    this.votes = votes;
  }

  List<Question> getQuestions() {
    return questions;
  }

  void setQuestions(List<Question> questions) {
    this.questions = questions;
  }

  Map<String, Integer> getVotes() {
    return votes;
  }

  void setVotes(Map<String, Integer> votes) {
    this.votes = votes;
  }

  String getSource() {
    return source;
  }

  void setSource(String source) {
    this.source = source;
  }
}
