<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Danger</name>
    <message>
        <source>Self-harm</source>
        <translation>轻生自伤</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>暴力扬言</translation>
    </message>
    <message>
        <source>Fire or gas</source>
        <translation>火情燃气</translation>
    </message>
    <message>
        <source>Hurt, fainted</source>
        <translation>受伤昏厥</translation>
    </message>
    <message>
        <source>Crowd of 5+</source>
        <translation>聚集 5 人以上</translation>
    </message>
    <message>
        <source>Filming, press</source>
        <translation>直播媒体</translation>
    </message>
    <message>
        <source>Child or elder lost</source>
        <translation>老幼走失</translation>
    </message>
    <message>
        <source>Large outage</source>
        <translation>大面积中断</translation>
    </message>
    <message>
        <source>Danger: {what}</source>
        <translation>出现危险：{what}</translation>
    </message>
    <message>
        <source>Not this danger: {what}</source>
        <translation>撤销险情：{what}</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>已做：{what}</translation>
    </message>
    <message>
        <source>Tick taken back: {what}</source>
        <translation>取消勾选：{what}</translation>
    </message>
    <message>
        <source>{what} reached by telephone</source>
        <translation>已拨通 {what}</translation>
    </message>
    <message>
        <source>Put to a complaint</source>
        <translation>归入投诉件</translation>
    </message>
    <message>
        <source>A second case was begun for it</source>
        <translation>另立一件</translation>
    </message>
    <message>
        <source>The danger is over</source>
        <translation>险情解除</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>误报解除</translation>
    </message>
</context>
<context>
    <name>DangerOffer</name>
    <message>
        <source>Danger at the desk: {kinds} ({triggers}). P1 is suggested.</source>
        <translation>危险处置中：{kinds}（{triggers}），建议定为 P1 特急。</translation>
    </message>
    <message>
        <source>Take P1</source>
        <translation>定为 P1 特急</translation>
    </message>
</context>
<context>
    <name>CallBox</name>
    <message>
        <source>I have dialled {number} (note the time)</source>
        <translation>我已拨通 {number}（记时）</translation>
    </message>
    <message>
        <source>Dialled {number} again (note the time)</source>
        <translation>再次拨通 {number}（记时）</translation>
    </message>
    <message>
        <source>Reached {times}</source>
        <translation>已拨通 {times}</translation>
    </message>
    <message>
        <source>Dial now</source>
        <translation>请立即拨打</translation>
    </message>
    <message>
        <source>If needed</source>
        <translation>需要时拨打</translation>
    </message>
</context>
<context>
    <name>CallColumn</name>
    <message>
        <source>Please dial on the desk telephone</source>
        <translation>请用座机拨打</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>报警时说清</translation>
    </message>
    <message>
        <source>Where, which window, what happens, how many people, which door to come in by.</source>
        <translation>什么地方、几号窗口、出了什么事、多少人、从哪个门进。</translation>
    </message>
    <message>
        <source>So far (written by itself, cannot be changed)</source>
        <translation>经过（自动写入，不可改）</translation>
    </message>
    <message>
        <source>Received: {who} {time}</source>
        <translation>已收到：{who} {time}</translation>
    </message>
</context>
<context>
    <name>DangerBand</name>
    <message>
        <source>since {time}</source>
        <translation>起于 {time}</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>危险处置</translation>
    </message>
</context>
<context>
    <name>DangerStrip</name>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
</context>
<context>
    <name>DangerCard</name>
    <message>
        <source>Do now</source>
        <translation>现在做</translation>
    </message>
    <message>
        <source>Space ticks, Backspace takes the last tick back; the time is noted by itself</source>
        <translation>空格打勾，退格取消上一勾，时间自动记到秒</translation>
    </message>
    <message>
        <source>Press 1 to 8: what is it? Nothing is recorded before that.</source>
        <translation>按 1—8 选险情；选之前什么也不记录。</translation>
    </message>
    <message>
        <source>Say: {what}</source>
        <translation>说：{what}</translation>
    </message>
    <message>
        <source>Avoid: {what}</source>
        <translation>忌：{what}</translation>
    </message>
</context>
<context>
    <name>CardFoot</name>
    <message>
        <source>Belongs to {what}</source>
        <translation>归入{what}</translation>
    </message>
    <message>
        <source>Second case</source>
        <translation>另立一件</translation>
    </message>
    <message>
        <source>Danger is over</source>
        <translation>险情解除</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>误报解除</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Fold, go on counting</source>
        <translation>收起，继续计时</translation>
    </message>
</context>
<context>
    <name>DangerGate</name>
    <message>
        <source>the open case</source>
        <translation>打开的这件</translation>
    </message>
    <message>
        <source>the complaint being typed</source>
        <translation>正在登记的这件</translation>
    </message>
    <message>
        <source>a new complaint</source>
        <translation>新登记一件</translation>
    </message>
    <message>
        <source>in case {number}</source>
        <translation>已归入 {number}</translation>
    </message>
    <message>
        <source>put to a draft</source>
        <translation>已归入登记草稿</translation>
    </message>
    <message>
        <source>A danger of {time} ({kinds}) is stamped. Which complaint does it belong to?</source>
        <translation>{time} 起有一次危险处置（{kinds}）已记时，归到哪一件？</translation>
    </message>
    <message>
        <source>To none</source>
        <translation>不归入</translation>
    </message>
    <message>
        <source>To {what}</source>
        <translation>归入{what}</translation>
    </message>
    <message>
        <source>The stamps cannot be written on this workstation. Note the times by hand.</source>
        <translation>本机无法写入危险处置记录，请用笔记下时间。</translation>
    </message>
    <message>
        <source>Danger at {place} since {time}: {kinds} ({who})</source>
        <translation>{place} 出现危险，起于 {time}：{kinds}（{who}）</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
</context>
</TS>
