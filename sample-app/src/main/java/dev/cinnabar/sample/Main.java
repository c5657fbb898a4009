package dev.cinnabar.sample;

/** Runs the sample application. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.out.println("Cinnabar sample: " + String.join(" ", args));
  }
}
