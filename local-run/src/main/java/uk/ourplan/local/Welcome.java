package uk.ourplan.local;

import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;
import uk.ourplan.local.signin.SignIn;
import uk.ourplan.local.signin.SignIns;

/** What somebody who has just started the platform wants to know. */
final class Welcome {

    private Welcome() {}

    static String to(Settings settings) {
        StringBuilder text = new StringBuilder(1024);
        text.append("\nOurplan is ready.\n\n");
        address(text, "Plans", settings.address(Part.WEB));
        address(text, "Administration", settings.address(Part.ADMIN));
        address(text, "Interface", settings.address(Part.CORE));
        address(text, "Keycloak", settings.address(Part.KEYCLOAK) + "/admin   (admin)");
        address(text, "Data and logs", settings.data().toString());
        SignIns people = SignIns.ofThisMachine();
        text.append("\nEverybody's password is ").append(SignIns.PASSWORD).append(".\n");
        people.councils().forEach((council, members) -> {
            text.append("\n  …@").append(council).append(".example\n");
            members.forEach(member -> person(text, member));
        });
        text.append("\n  …@ourplan.example\n");
        person(text, people.operator());
        text.append("\nCtrl-C stops all of it and keeps the data.\n");
        return text.toString();
    }

    private static void address(StringBuilder text, String what, String where) {
        text.append(String.format("  %-16s%s%n", what, where));
    }

    private static void person(StringBuilder text, SignIn person) {
        String local = person.username().substring(0, person.username().indexOf('@'));
        text.append(String.format("    %-24s%s %s%n", local, person.firstName(), person.lastName()));
    }
}
