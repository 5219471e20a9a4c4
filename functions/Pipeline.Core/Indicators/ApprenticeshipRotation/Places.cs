using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary>
/// Where a day of apprenticeship belongs on the month's last day: the village, or its principal successor, and the commune it is then
/// in; a village that ended without a successor stays itself, in what follows the commune it was in.
/// </summary>
public sealed class Places(UnitDirectory directory, DateOnly lastDay)
{
    private readonly Dictionary<(string Commune, string Village), (string? Commune, string Village)> _known = [];

    public Place Of(string commune, string village, string sector)
    {
        if (!_known.TryGetValue((commune, village), out var place))
        {
            _known[(commune, village)] = place = Resolve(commune, village);
        }

        return new(place.Commune, place.Village, sector);
    }

    private (string? Commune, string Village) Resolve(string commune, string village) =>
        directory.VillageSuccession.PrincipalOn(village, lastDay) is { } standing
            ? (directory.Village(standing).On(lastDay)!.Commune, standing)
            : (directory.CommuneSuccession.PrincipalOn(commune, lastDay), village);
}
