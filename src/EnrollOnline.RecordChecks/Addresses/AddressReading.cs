namespace EnrollOnline.RecordChecks.Addresses;

/// <summary>Reads the words of an address behind its divisions, one after the other.</summary>
internal sealed class AddressReading
{
    private string road = "", number = "", annex = "", court = "", group = "", row = "", phase = "";
    private string building = "", unit = "", floor = "", room = "", extra = "", estate = "";
    private bool afterRoad;
    private bool afterNumber;

    private bool Inside => building.Length + unit.Length + floor.Length + room.Length + row.Length + group.Length > 0;

    // Where no road is named, a number before any building is a house's.
    private bool IsHouse => number.Length + building.Length + unit.Length + floor.Length + road.Length == 0;

    /// <summary>The parts read.</summary>
    public ParsedAddress Result() => new()
    {
        Road = road,
        Number = number,
        Annex = annex,
        Court = court,
        Group = group,
        Row = row,
        Estate = EstateNames.Plain(estate),
        Phase = phase,
        Building = building,
        Unit = unit,
        Floor = floor,
        Room = room,
        Extra = extra,
    };

    /// <summary>Reads a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="next">The word behind it, or an empty one.</param>
    /// <param name="first">It is the first behind the divisions.</param>
    public void Read(AddressWord word, AddressWord next, bool first)
    {
        if (extra.Length > 0)
        {
            extra += word.Text + word.Counted;
        }
        else if (word.IsFigure)
        {
            ReadFigure(word, next, first);
        }
        else
        {
            ReadWords(word.Text, next);
        }
    }

    private void ReadWords(string text, AddressWord next)
    {
        var onNumber = afterNumber;
        var onRoad = afterRoad;
        (afterRoad, afterNumber) = (false, false);
        if (onRoad && text is "街" or "巷")
        {
            (road, afterRoad) = (road + text, true);
        }
        else if (onNumber && building.Length == 0 && (text is "附" or "之" ? next.IsFigure : text is "甲" or "乙" or "丙" or "丁"))
        {
            (annex, afterNumber) = (text, text is "附" or "之");
        }
        else if (Inside)
        {
            ReadInside(text);
        }
        else
        {
            var (name, rest) = RoadNames.Take(text, next, road.Length == 0);
            if (name.Length > 0)
            {
                road = name;
                afterRoad = true;
            }

            // 甲108号 is 108号甲.
            if (rest is "甲" or "乙" or "丙" or "丁" && next.Counter == Counter.Number)
            {
                annex = rest;
            }
            else if (rest.Length > 0)
            {
                afterRoad = false;
                extra = EstateNames.PointsElsewhere(rest) ? rest : "";
                ReadEstate(extra.Length > 0 ? "" : rest, next);
            }
        }
    }

    private void ReadEstate(string text, AddressWord next)
    {
        var (name, side, counter) = EstateNames.Side(text, next);
        if (phase.Length > 0 && name.Length > 0)
        {
            (estate, phase) = (estate + phase, "");
        }

        (estate, phase) = EstateNames.SplitPhase(estate + name) is var (plain, part) && part.Length > 0 ? (plain, part) : (estate + name, phase);
        if (counter == Counter.Building)
        {
            building = side;
        }
        else if (counter == Counter.Unit)
        {
            unit = side;
        }
    }

    // 东户 after a floor, 东单元 after a building, 501甲; anything else is not understood.
    private void ReadInside(string text)
    {
        var side = text.TrimEnd('单', '元', '户', '门', '室');
        if (side.Length == 1 && EstateNames.Sides.Contains(side[0], StringComparison.Ordinal) && side.Length < text.Length)
        {
            if (text.EndsWith('元') && unit.Length == 0)
            {
                unit = side;
            }
            else if (room.Length == 0)
            {
                room = side;
            }
        }
        else if (room.Length > 0 && text is "甲" or "乙" or "丙" or "丁")
        {
            room += text;
        }
        else if (text is not ("内" or "住宅" or "住房" or "房屋" or "楼"))
        {
            extra = text;
        }
    }

    private void ReadFigure(AddressWord word, AddressWord next, bool first)
    {
        var (onRoad, onNumber) = (afterRoad, afterNumber);
        (afterRoad, afterNumber) = (false, false);
        if (onNumber && annex is "附" or "之" && word.Counter is Counter.Number or Counter.None)
        {
            (annex, afterNumber) = (annex + word.Text, true);
            return;
        }

        switch (word.Counter)
        {
            case Counter.Lane when !Inside && number.Length == 0:
                (road, estate, afterRoad) = (road + estate + word.Text + word.Counted, "", true);
                break;
            case Counter.Phase when !Inside:
                ReadPhase(word, next);
                break;
            case Counter.Group when group.Length == 0:
                group = word.Text;
                break;
            case Counter.Row when row.Length == 0:
                row = word.Text;
                break;
            case Counter.Court when !Inside:
                ReadCourt(word, onRoad);
                break;
            case Counter.Number when onRoad && number.Length == 0:
            case Counter.Number when IsHouse && next.Counter != Counter.Unit:
            case Counter.Room or Counter.None when IsHouse && row.Length + group.Length > 0:
            case Counter.None when onRoad && !word.Text.Contains('-', StringComparison.Ordinal):
                ReadNumber(word);
                break;
            case Counter.None when !Inside && next is { IsFigure: false, Text.Length: > 0 }:
                estate += word.Text;
                break;
            default:
                ReadFlat(word, next);
                break;
        }
    }

    private void ReadPhase(AddressWord word, AddressWord next)
    {
        // F区宿舍 is a name, 2期3号楼 a part of the estate before it.
        if (next is { IsFigure: false, Text.Length: > 0 } && !EstateNames.Side(next.Text, default).Name.Equals("", StringComparison.Ordinal))
        {
            estate += word.Text + word.Counted;
        }
        else
        {
            phase += word.Text.Replace("II", "2", StringComparison.Ordinal).Replace("I", "1", StringComparison.Ordinal) + word.Counted;
        }
    }

    private void ReadCourt(AddressWord word, bool onRoad)
    {
        if (number.Length == 0 && (onRoad || estate.Length == 0))
        {
            ReadNumber(word);
        }
        else
        {
            court = word.Text;
        }
    }

    private void ReadNumber(AddressWord word)
    {
        var dash = word.Text.IndexOf('-', StringComparison.Ordinal);
        number = dash < 0 ? word.Text : word.Text[..dash];
        annex = dash < 0 ? annex : word.Text[dash..];
        afterNumber = true;
    }

    private void ReadFlat(AddressWord word, AddressWord next)
    {
        var parts = word.Text.Split('-');
        if (parts.Length > 1)
        {
            ReadDashed(parts, word);
            return;
        }

        switch (word.Counter)
        {
            case Counter.Building or Counter.Number when building.Length == 0 && (word.Counter == Counter.Building || next.Counter == Counter.Unit):
            case Counter.Storeys when building.Length == 0 && unit.Length == 0:
                building = word.Text;
                break;
            case Counter.Building when unit.Length == 0:
            case Counter.Unit when unit.Length == 0:
                unit = word.Text;
                break;
            case Counter.Storeys or Counter.Floor when floor.Length == 0:
                floor = word.Text;
                break;
            case Counter.Number or Counter.Room or Counter.None when room.Length == 0:
                room = word.Text;
                break;
            default:
                extra = word.Text + word.Counted;
                break;
        }
    }

    // 7-3-1102, 7号楼3-1102, 7-1102, 7-3-11-1102; a word behind belongs to the last figure.
    private void ReadDashed(string[] parts, AddressWord word)
    {
        switch (parts.Length)
        {
            case 2 when word.Counter is Counter.Unit && building.Length == 0:
                (building, unit) = (parts[0], parts[1]);
                break;
            case 2 when building.Length > 0 && unit.Length == 0 && room.Length == 0:
                (unit, room) = (parts[0], parts[1]);
                break;
            case 2 when building.Length == 0 && unit.Length == 0 && room.Length == 0:
                (building, room) = (parts[0], parts[1]);
                break;
            case 3 when building.Length == 0 && unit.Length == 0 && room.Length == 0:
                (building, unit, room) = (parts[0], parts[1], parts[2]);
                break;
            case 4 when building.Length == 0 && unit.Length == 0 && room.Length == 0:
                (building, unit, floor, room) = (parts[0], parts[1], parts[2], parts[3]);
                break;
            default:
                extra = word.Text + word.Counted;
                break;
        }
    }
}
