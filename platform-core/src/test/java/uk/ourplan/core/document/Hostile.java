package uk.ourplan.core.document;

import java.util.stream.Stream;

/** What somebody may type, or paste, into a field. */
final class Hostile {

    private Hostile() {}

    static Stream<String> words() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"><img src=\"http://127.0.0.1/x.png\" onerror=\"alert(1)\"/>",
                "</p></main></style><style>@import url(http://127.0.0.1/x.css);</style>",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>&b;",
                "&lt;&amp;&#0;&nbsp;]]>",
                "£100 \u202E001£ \u2066 turned round",
                "مرحبا بك في خطتك",
                "שלום וברכה",
                "Zażółć gęślą jaźń, Nguyễn, Ştefan, Łódź",
                "W".repeat(4_000),
                "😀 🧑🏽‍🦽 ☎ ✓ 漢字 ਪੰਜਾਬੀ বাংলা",
                "a\u0000b\u001Bc\uFFFEd\uD800e\tf\r\ng",
                "   ");
    }
}
