package uk.ourplan.tenant.policy;

/** A published criterion that sends a plan to panel, with the planning purpose that it serves. */
public record PanelCriterion(String code, String says, String purpose) {

    static PanelCriterion read(Read.Fields row) {
        return new PanelCriterion(row.text("code"), row.text("says"), row.text("purpose"));
    }
}
