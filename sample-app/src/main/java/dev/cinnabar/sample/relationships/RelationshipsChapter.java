package dev.cinnabar.sample.relationships;

import static dev.cinnabar.sample.relationships.ArticleTable.ARTICLE;
import static dev.cinnabar.sample.relationships.MemberTable.MEMBER;
import static dev.cinnabar.sample.relationships.TopicTable.TOPIC;
import static dev.cinnabar.sample.relationships.UserTable.USER;
import static dev.cinnabar.sample.relationships.UserTaskTable.USER_TASK;

import dev.cinnabar.Database;
import dev.cinnabar.sample.Chapter;
import dev.cinnabar.session.Session;
import java.io.PrintStream;
import java.util.List;

/** Objects that refer to each other: both sides mapped, and one side only. */
public final class RelationshipsChapter implements Chapter {

  @Override
  public void run(Database database, PrintStream out) {
    Long anna = twoSides(database, out);
    moving(database, out, anna);
    batches(database, out);
    keyAndReference(database, out, oneSide(database, out));
    Long article = oneToOne(database, out);
    manyToMany(database, out, article);
  }

  private static Long twoSides(Database database, PrintStream out) {
    // tag::create
    User anna = new User("Anna");
    anna.getTasks().add(new UserTask("Learn Java")); // the other side follows by itself
    anna.getTasks().add(new UserTask("Learn Cinnabar"));
    database.inTransaction(session -> session.add(anna)); // her tasks are added with her
    // end::create

    // tag::touch
    try (Session session = database.openSession()) {
      User user = session.require(USER, anna.getId());
      out.println(
          user.getName() + " has " + user.getTasks().size() + " tasks"); // loads when touched
      for (UserTask task : user.getTasks()) {
        out.println("  " + task.getTitle() + ", a task of " + task.getUser().getName());
      }
    }
    // end::touch
    return anna.getId();
  }

  private static void moving(Database database, PrintStream out, Long annaId) {
    // tag::move
    try (Session session = database.openSession()) {
      User anna = session.require(USER, annaId);
      User ben = new User("Ben");
      session.add(ben);
      ben.getTasks().add(anna.getTasks().remove(0)); // a move: one UPDATE, nothing is deleted
      session.commit();

      anna.getTasks().clear(); // orphanRemoval: the task that is left over is deleted
      session.commit();
      out.println("Ben has " + ben.getTasks().size() + " task, Anna " + anna.getTasks().size());
    }
    // end::move
  }

  private static void batches(Database database, PrintStream out) {
    // tag::batch
    try (Session session = database.openSession()) {
      int tasks = 0;
      for (User user : session.select(USER).orderBy(USER.id.asc()).list()) {
        tasks += user.getTasks().size(); // the first touch loads the tasks of all users
      }
      out.println("All users together have " + tasks + " task, found by two statements");

      for (UserTask task : session.select(USER_TASK).list()) {
        out.println(task.getTitle() + " belongs to " + task.getUser().getName());
      }
    }
    // end::batch
  }

  private static Long oneSide(Database database, PrintStream out) {
    // tag::onesided
    Member anna = new Member("Anna");
    anna.getTasks().add(new MemberTask("Learn Java"));
    database.inTransaction(session -> session.add(anna));

    database.inTransaction(
        session -> {
          MemberTask task = new MemberTask("Learn SQL");
          task.setMemberId(anna.getId()); // setting the key is enough, too
          session.add(task);
        });

    try (Session session = database.openSession()) {
      Member member = session.require(MEMBER, anna.getId());
      out.println(member.getName() + " has " + member.getTasks().size() + " tasks");
    }
    // end::onesided
    return anna.getId();
  }

  private static Long oneToOne(Database database, PrintStream out) {
    // tag::onetoone
    Article article = new Article("Maps without surprises");
    article.setSummary(new Summary("What a relationship costs."));
    database.inTransaction(session -> session.add(article)); // with its summary

    try (Session session = database.openSession()) {
      Article read = session.require(ARTICLE, article.getId()); // its summary is here as well
      out.println("In short: " + read.getSummary().getText());
      read.setSummary(new Summary("Less than you think.")); // takes the place of the first
      session.commit();
      out.println("Now: " + read.getSummary().getText());
    }
    // end::onetoone
    return article.getId();
  }

  private static void manyToMany(Database database, PrintStream out, Long articleId) {
    // tag::manytomany
    try (Session session = database.openSession()) {
      Article article = session.require(ARTICLE, articleId);
      Topic java = new Topic("Java");
      Topic databases = new Topic("Databases");
      article.getTopics().addAll(List.of(java, databases)); // new topics are added with it
      out.println("On Java: " + java.getArticles().size()); // the other side follows
      session.commit();

      databases.getArticles().remove(article); // either side will do: one row is deleted
      session.commit();
      out.println("Topics: " + article.getTopics().size());
    }
    // end::manytomany

    // tag::manytomanyquery
    try (Session session = database.openSession()) {
      List<Article> found =
          session.select(ARTICLE).where(ARTICLE.topics.any(TOPIC.name.eq("Java"))).list();
      out.println("Found: " + found.get(0).getTitle());
    }
    // end::manytomanyquery
  }

  private static void keyAndReference(Database database, PrintStream out, Long annaId) {
    // tag::shared
    try (Session session = database.openSession()) {
      Invitation invitation = new Invitation(annaId); // the key is enough
      session.add(invitation);
      session.flush();
      out.println("Invited: " + invitation.getMember().getName());

      Member ben = new Member("Ben");
      session.add(ben);
      invitation.setMember(ben); // and so is the reference
      session.commit();
      out.println("Same member: " + ben.getId().equals(invitation.getMemberId()));
    }
    // end::shared
  }
}
