import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigInteger;

@Entity
public class Galaxy {
  @Id String name;

  @Column(precision = 40)
  BigInteger stars;
}
