package uk.ourplan.local.journey;

/** People of Northmoor and their plans. */
final class Northmoor extends Cases {

    static final String PRACTITIONER = "practitioner@northmoor.example";
    static final String SECOND_PRACTITIONER = "practitioner2@northmoor.example";
    static final String TEAM_MANAGER = "team-manager@northmoor.example";

    /** Somebody whose plan is being written. */
    static final String SKEGGS = "NM-208805";

    /** Somebody whose plan waits for nothing but to be submitted, to the team manager. */
    static final String ARCHBOLD = "NM-210226";

    Northmoor(CoreApi core) {
        super(core, PRACTITIONER);
    }
}
