package uk.ourplan.tenant.policy;

/** Whom to ask for the authorisation of a deprivation of liberty, in a hospital or care home and anywhere else. */
public record LibertyRoute(ServiceContact hospitalOrCareHome, ServiceContact elsewhere) {

    static LibertyRoute read(Object value) {
        return Read.record(row -> new LibertyRoute(
                        ServiceContact.of(row.texts("hospital_or_care_home")),
                        ServiceContact.of(row.texts("elsewhere"))))
                .apply(value);
    }
}
