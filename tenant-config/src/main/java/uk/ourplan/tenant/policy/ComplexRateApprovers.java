package uk.ourplan.tenant.policy;

/** The roles that support, recommend and agree a complex rate, in that order; {@code panel} names the panel. */
public record ComplexRateApprovers(String support, String recommend, String agree) {

    static ComplexRateApprovers read(Read.Fields row) {
        return new ComplexRateApprovers(row.text("support"), row.text("recommend"), row.text("agree"));
    }
}
