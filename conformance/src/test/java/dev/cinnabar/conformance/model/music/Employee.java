package dev.cinnabar.conformance.model.music;

import dev.cinnabar.annotation.Accessors;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Somebody who works for the shop and reports to somebody else. */
@Entity
@Table(name = "music_employees")
public class Employee extends Person {

  @Column(length = 30)
  private String title;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "reports_to")
  private Employee manager;

  @OneToMany(mappedBy = "manager")
  @Accessors(get = "getInternalReports", set = "setInternalReports")
  private List<Employee> reports = new ArrayList<>();

  @OneToMany(mappedBy = "supportRep")
  @Accessors(get = "getInternalCustomers", set = "setInternalCustomers")
  private List<Customer> customers = new ArrayList<>();

  @Column(name = "hired_on")
  private LocalDate hiredOn;

  protected Employee() {}

  public Employee(String firstName, String lastName, String title, LocalDate hiredOn) {
    super(firstName, lastName, (firstName + "@shop.example").toLowerCase(Locale.ROOT));
    this.title = title;
    this.hiredOn = hiredOn;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public Employee getManager() {
    return manager;
  }

  public void setManager(Employee manager) {
    this.manager = manager;
  }

  public LocalDate getHiredOn() {
    return hiredOn;
  }

  public List<Employee> getReports() {
    return List.copyOf(getInternalReports());
  }

  public List<Customer> getCustomers() {
    return List.copyOf(getInternalCustomers());
  }

  /** Has somebody report to this employee from now on. */
  @SuppressWarnings("StubArgument") // Setters only.
  public void addReport(Employee employee) {
    getInternalReports().add(employee);
    employee.setManager(this);
  }

  protected void setHiredOn(LocalDate hiredOn) {
    this.hiredOn = hiredOn;
  }

  protected List<Employee> getInternalReports() {
    return reports;
  }

  protected void setInternalReports(List<Employee> reports) {
    this.reports = reports;
  }

  protected List<Customer> getInternalCustomers() {
    return customers;
  }

  protected void setInternalCustomers(List<Customer> customers) {
    this.customers = customers;
  }
}
