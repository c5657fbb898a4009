package dev.cinnabar.conformance.model.json;

import com.google.gson.JsonObject;
import dev.cinnabar.annotation.Json;
import dev.cinnabar.gson.GsonBinding;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Everything that JSON is used for: values, lists, maps, trees and text. */
@Entity
@Table(name = "dossiers")
public class Dossier {

  @Id Long id;

  @Json
  @Column(nullable = false)
  private Subject subject;

  @Json private List<Remark> remarks = new ArrayList<>();
  @Json private Map<String, ? extends List<Integer>> figures;
  @Json private JsonNode tree;
  @Json private String payload;

  @Json(with = GsonBinding.class)
  private JsonObject answer;

  @Json private String[] words;

  protected Dossier() {}

  public Dossier(long id, Subject subject) {
    this.id = id;
    this.subject = subject;
  }

  public Long getId() {
    return id;
  }

  public Subject getSubject() {
    return subject;
  }

  public void setSubject(Subject subject) {
    this.subject = subject;
  }

  public List<Remark> getRemarks() {
    return remarks;
  }

  public void setRemarks(List<Remark> remarks) {
    this.remarks = remarks;
  }

  public Map<String, ? extends List<Integer>> getFigures() {
    return figures;
  }

  public void setFigures(Map<String, ? extends List<Integer>> figures) {
    this.figures = figures;
  }

  public JsonNode getTree() {
    return tree;
  }

  public void setTree(JsonNode tree) {
    this.tree = tree;
  }

  public String getPayload() {
    return payload;
  }

  public void setPayload(String payload) {
    this.payload = payload;
  }

  public JsonObject getAnswer() {
    return answer;
  }

  public void setAnswer(JsonObject answer) {
    this.answer = answer;
  }

  public String[] getWords() {
    return words;
  }

  public void setWords(String[] words) {
    this.words = words;
  }
}
