package dev.cinnabar.fault;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import javax.sql.DataSource;

/** Makes a data source whose drivers answer other than they do. */
public final class AlteringDataSource {

  private AlteringDataSource() {}

  /** Changes what a call answers. */
  public interface Alteration {
    /**
     * Returns the answer to give.
     *
     * @param call such as {@code PreparedStatement.executeUpdate}
     */
    Object apply(String call, Object answer) throws Throwable;
  }

  /** Returns a data source over a JDBC URL. */
  public static DataSource over(String url, Alteration alteration) {
    return (DataSource)
        Proxy.newProxyInstance(
            AlteringDataSource.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) ->
                method.getName().equals("getConnection")
                    ? wrap(DriverManager.getConnection(url), Connection.class, alteration)
                    : null);
  }

  private static Object wrap(Object real, Class<?> type, Alteration alteration) {
    return Proxy.newProxyInstance(
        AlteringDataSource.class.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          Object answer;
          try {
            answer = method.invoke(real, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
          Object altered = alteration.apply(type.getSimpleName() + "." + method.getName(), answer);
          for (Class<?> wrapped : new Class<?>[] {PreparedStatement.class, ResultSet.class}) {
            if (method.getReturnType() == wrapped && altered != null) {
              return wrap(altered, wrapped, alteration);
            }
          }
          return altered;
        });
  }
}
