package dev.soundings.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.Snapshots;
import dev.soundings.chart.ChartData.Group;
import dev.soundings.chart.ChartData.Participation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

class ChartPainterTest {
    private static final Participation WEEK =
            new Participation(
                    "Heard this week",
                    "Heard",
                    "Invited",
                    List.of(
                            new Group("Engineering", 11, 12),
                            new Group("Customer Support", 5, 5),
                            new Group("Sales", 6, 8),
                            new Group("Legal", 0, 3),
                            new Group("On holiday", 0, 0)));

    private final ChartPainter painter = new ChartPainter();

    @ParameterizedTest
    @EnumSource
    void drawsAPictureForSharpScreens(Theme theme) throws IOException {
        var image = decoded(painter.png(WEEK, theme));

        assertThat(image.getWidth()).isEqualTo(2 * 560);
        assertThat(image.getHeight()).isEqualTo(2 * (92 + 5 * 36 + 18));
    }

    @ParameterizedTest
    @EnumSource
    void drawsTheSameBytesForTheSameData(Theme theme) {
        assertThat(painter.png(WEEK, theme)).isEqualTo(painter.png(WEEK, theme));
        assertThat(painter.svg(WEEK, theme)).isEqualTo(painter.svg(WEEK, theme));
    }

    @Test
    void standsOnACardOfItsOwnWithClearCorners() throws IOException {
        var image = decoded(painter.png(WEEK, Theme.LIGHT));

        assertThat(image.getRGB(0, 0) >>> 24).as("alpha of the corner").isZero();
        assertThat(image.getRGB(40, 40)).as("the card").isEqualTo(0xFFFFFFFF);
    }

    @Test
    void drawsTwentyGroups() throws IOException {
        var groups = Collections.nCopies(20, new Group("Engineering", 1, 2));
        var data = new Participation("Heard", "Heard", "Invited", groups);

        var image = decoded(painter.png(data, Theme.DARK));

        assertThat(image.getHeight()).isEqualTo(2 * (92 + 20 * 36 + 18));
    }

    @Test
    void looksTheSameOnEveryHost() {
        Snapshots.verify("chart/participation-light.svg", painter.svg(WEEK, Theme.LIGHT));
        Snapshots.verify("chart/participation-dark.svg", painter.svg(WEEK, Theme.DARK));
    }

    @Test
    void keepsWhatPeopleNamedTheirDepartmentAsText() throws Exception {
        var data =
                new Participation(
                        "</title><script>&", "H\"", "I'", List.of(new Group("R&D <\uD83D>", 1, 2)));

        var svg =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(painter.svg(data, Theme.LIGHT))));

        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("</title><script>&");
        assertThat(svg.getDocumentElement().getTextContent()).contains("R&D <\uFFFD>");
    }

    private static BufferedImage decoded(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
