package uk.ourplan.api.plan;

import java.time.LocalDate;

/** That the form of after-care was filed, on which day and by whom. */
public record AftercareFiled(LocalDate on, String byName) {}
