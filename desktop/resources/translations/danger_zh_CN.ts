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
        <source>Hurt or fainted</source>
        <translation>受伤昏厥</translation>
    </message>
    <message>
        <source>Five or more gathered</source>
        <translation>聚集 5 人以上</translation>
    </message>
    <message>
        <source>Filming or press</source>
        <translation>直播媒体</translation>
    </message>
    <message>
        <source>Child or elder alone</source>
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
</TS>
