package dev.cinnabar.conformance.model.json;

import java.util.ArrayList;
import java.util.List;

/** A value that changes in place. */
public class Remark {
  private String text;
  private List<String> marks = new ArrayList<>();

  Remark() {}

  public Remark(String text) {
    this.text = text;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public List<String> getMarks() {
    return marks;
  }

  public void setMarks(List<String> marks) {
    this.marks = marks;
  }
}
